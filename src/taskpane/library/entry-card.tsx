import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useState, type ReactNode } from 'react';
import type { PickedEntry } from '../../library/choice';
import type { LibraryEntry } from '../../library/entries';
import type { SlotValues } from '../../library/fill-pattern';
import { fill } from '../../texts/sentence';
import { OwnMark } from '../own/own-mark';
import { useTexts } from '../pane-context';
import { ValueFields } from './value-fields';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    lineHeight: tokens.lineHeightBase300,
  },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    lineBreak: 'strict',
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  add: { minWidth: 'auto', marginInlineStart: 'auto', flexShrink: 0 },
});

interface Props {
  readonly entry: LibraryEntry;
  readonly isChosen: boolean;
  /** Why it is offered, where that is not plain. */
  readonly note?: ReactNode;
  readonly onAdd: (pick: PickedEntry) => void;
}

/** A standard wording with its blanks. Enter in a blank adds it, as the button does. */
export function EntryCard({ entry, isChosen, note, onAdd }: Props) {
  const styles = useStyles();
  const { library } = useTexts();
  const isOwn = entry.origin === 'own';
  // What stood in one's own form is where one begins; elsewhere it is another's number.
  const [values, setValues] = useState<SlotValues>((isOwn && entry.example) || {});
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isChosen) onAdd({ entry, values });
      }}
    >
      <div className={styles.head}>
        <span lang="zh-CN" className={styles.name}>
          {entry.name}
        </span>
        <span lang="zh-CN" className={styles.quiet}>
          {entry.level2}
        </span>
        {isOwn && (
          <Suspense fallback={null}>
            <OwnMark />
          </Suspense>
        )}
      </div>
      {entry.definition !== '' && (
        <p lang="zh-CN" className={styles.quiet}>
          {entry.definition}
        </p>
      )}
      {note}
      <div className={styles.foot}>
        <ValueFields entry={entry} values={values} onChange={setValues} />
        <Button
          type="submit"
          size="small"
          className={styles.add}
          disabledFocusable={isChosen}
          aria-label={fill(isChosen ? library.chosenLabel : library.addLabel, { name: entry.name })}
        >
          {isChosen ? library.chosen : library.add}
        </Button>
      </div>
    </form>
  );
}
