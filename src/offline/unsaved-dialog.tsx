import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { OfflineTexts } from '../texts/offline';
import { fill } from '../texts/sentence';
import type { Answer } from './page-model';

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: '440px',
    maxWidth: 'calc(100vw - 32px)',
    padding: '24px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'anywhere',
    '&::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  /** Name of the file that has changes. */
  readonly file: string;
  /** Name of the one that would take its place. */
  readonly next: string;
  readonly words: OfflineTexts['unsaved'];
  readonly onAnswer: (answer: Answer) => void;
}

/** Asks what becomes of unsaved changes. Escape is no; the browser keeps the focus inside and gives it back. */
export function UnsavedDialog({ file, next, words, onAnswer }: Props) {
  const styles = useStyles();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  // To be closed before it goes: only then does the browser give the focus back.
  const answer = (given: Answer) => {
    dialog.current?.close();
    onAnswer(given);
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onCancel={() => {
        answer('stay');
      }}
    >
      <h2 id={id} className={styles.title}>
        {fill(words.title, { file })}
      </h2>
      <p>{fill(words.body, { next })}</p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            answer('save');
          }}
        >
          {words.save}
        </Button>
        <Button
          onClick={() => {
            answer('discard');
          }}
        >
          {words.discard}
        </Button>
        <Button
          onClick={() => {
            answer('stay');
          }}
        >
          {words.stay}
        </Button>
      </div>
    </dialog>
  );
}
