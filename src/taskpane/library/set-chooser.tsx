import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { picksOf, type PickedEntry } from '../../library/choice';
import { SETS } from '../../library/entries';
import { fill } from '../../texts/sentence';
import { OwnSetChips } from '../own/own-set-chips';
import { useTexts } from '../pane-context';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  summary: { cursor: 'pointer', fontSize: tokens.fontSizeBase200 },
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  chip: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalS },
});

interface Props {
  readonly onAdd: (picks: readonly PickedEntry[]) => void;
}

/** Indicators for common work, all of a set with one click. */
export function SetChooser({ onAdd }: Props) {
  const styles = useStyles();
  const { sets } = useTexts().library;
  const label = useId();
  return (
    <details open className={styles.root}>
      <summary id={label} className={styles.summary}>
        {sets.label}
      </summary>
      <div role="group" aria-labelledby={label} className={styles.chips}>
        {SETS.map((set) => (
          <Button
            key={set.id}
            size="small"
            className={styles.chip}
            title={fill(sets.hint, { count: String(set.entries.length) })}
            onClick={() => {
              onAdd(picksOf(set));
            }}
          >
            {set.name}
          </Button>
        ))}
        <OwnSetChips onAdd={onAdd} />
      </div>
    </details>
  );
}
