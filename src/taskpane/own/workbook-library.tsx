import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { libraryInWorkbook, withLibrary, withoutLibrary } from '../../own/library/in-workbook';
import { mergeLibraries } from '../../own/library/merge-libraries';
import { isEmptyLibrary, type OwnLibrary } from '../../own/library/own-library';
import { fill } from '../../texts/sentence';
import { useSession, useSessionState } from '../pane-context';
import { useWords } from '../use-words';
import type { Message } from './message';

const useStyles = makeStyles({
  root: { paddingTop: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 'auto' },
});

interface Props {
  readonly library: OwnLibrary;
  readonly onKeep: (change: (now: OwnLibrary) => OwnLibrary, done: Message) => void;
}

/** Indicators that travel with the workbook, for who opens it next. */
export function WorkbookLibrary({ library, onKeep }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { library: words } = useWords('own');
  const held = useInWorkbook();
  const button = (label: string, onClick: () => void) => (
    <Button
      size="small"
      className={styles.button}
      disabledFocusable={busy !== null}
      onClick={onClick}
    >
      {label}
    </Button>
  );
  const theirs = held.kind === 'content' ? held.content : null;
  const count = String(theirs?.entries.length);
  return (
    <div className={styles.root}>
      {theirs && <p>{fill(words.workbook.holds, { count })}</p>}
      {held.kind === 'unreadable' && <p>{words.workbook.broken}</p>}
      {!isEmptyLibrary(library) && <p>{words.workbook.putHint}</p>}
      <div className={styles.buttons}>
        {!isEmptyLibrary(library) &&
          button(words.workbook.put, () => {
            const title = { key: 'keep-entries', data: {} } as const;
            void session.changeKept({ title, change: (now) => withLibrary(now, library) });
          })}
        {theirs &&
          button(fill(words.workbook.take, { count }), () => {
            onKeep((now) => mergeLibraries(now, theirs).library, {
              intent: 'info',
              title: fill(words.saved, { count }),
            });
          })}
        {theirs &&
          button(words.workbook.drop, () => {
            const title = { key: 'drop-entries', data: {} } as const;
            void session.changeKept({ title, change: withoutLibrary });
          })}
      </div>
    </div>
  );
}

/** Read again after everything that was written, undone or done again. */
function useInWorkbook(): Held {
  const session = useSession();
  const { change, outcome } = useSessionState();
  const [held, setHeld] = useState(NONE);
  useEffect(() => {
    let isWanted = true;
    void session
      .propose(({ snapshot }) => snapshot.kept ?? null)
      .then((read) => {
        if (isWanted) setHeld(read.kind === 'proposed' ? libraryInWorkbook(read.proposal) : NONE);
      });
    return () => {
      isWanted = false;
    };
  }, [session, change, outcome]);
  return held;
}

type Held = ReturnType<typeof libraryInWorkbook>;

const NONE: Held = { kind: 'none' };
