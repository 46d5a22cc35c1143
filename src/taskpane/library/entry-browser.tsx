import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Form } from '../../form/form';
import type { PickedEntry } from '../../library/choice';
import { useOwnLibrary } from '../own/library-store';
import { OwnLibraryToggle } from '../own/own-library-toggle';
import { useTexts } from '../pane-context';
import { choiceFor, type ClassChoice } from './class-choice';
import { EntryCard } from './entry-card';
import { listedEntries } from './listed-entries';
import { SearchRow } from './search-row';
import { SetChooser } from './set-chooser';
import { isInTray, type Tray } from './tray';

/** More are shown on demand: a long list is slow to draw and nobody reads it. */
const PAGE = 20;

const useStyles = makeStyles({
  root: { flexGrow: 1, flexBasis: 0, minHeight: '140px', overflowY: 'auto' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  more: { margin: tokens.spacingHorizontalM },
});

interface Props {
  /** The class that a finding asked for; its first entry is ready to be filled in. */
  readonly wanted: string | null;
  readonly form: Form | null;
  readonly tray: Tray;
  readonly onAdd: (...picks: readonly PickedEntry[]) => void;
}

/** Finds entries and offers them, the ones that suit the form first. */
export function EntryBrowser({ wanted, form, tray, onAdd }: Props) {
  const styles = useStyles();
  const { library } = useTexts();
  const [query, setQuery] = useState('');
  const [choice, setChoice] = useState<ClassChoice>(choiceFor(wanted));
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLUListElement>(null);
  const { value: own } = useOwnLibrary();
  const entries = listedEntries(query, choice, form, own.entries);

  useEffect(() => {
    if (wanted !== null) list.current?.querySelector<HTMLElement>('input, select, button')?.focus();
  }, [wanted]);

  return (
    <div className={styles.root}>
      <SearchRow query={query} choice={choice} onQuery={setQuery} onChoice={setChoice} />
      {wanted === null && (
        <>
          <SetChooser
            onAdd={(picks) => {
              onAdd(...picks);
            }}
          />
          <OwnLibraryToggle />
        </>
      )}
      {entries.length === 0 && <p className={styles.quiet}>{library.none}</p>}
      <ul ref={list} className={styles.list} aria-label={library.listLabel}>
        {entries.slice(0, shown).map((entry) => (
          <li key={entry.id}>
            <EntryCard entry={entry} isChosen={isInTray(tray, entry)} onAdd={onAdd} />
          </li>
        ))}
      </ul>
      {entries.length > shown && (
        <Button
          size="small"
          className={styles.more}
          onClick={() => {
            setShown(shown + PAGE);
          }}
        >
          {library.more}
        </Button>
      )}
    </div>
  );
}
