import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { PickedEntry } from '../../library/choice';
import { picksOfSet } from '../../own/library/picks-of-set';
import { SetChip } from '../library/set-chip';
import { useWords } from '../use-words';
import { useOwnLibrary } from './library-store';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
});

interface Props {
  readonly onAdd: (picks: readonly PickedEntry[]) => void;
}

/** The user's own sets, told apart from those of the product by the words before them. */
export function OwnSetChips({ onAdd }: Props) {
  const styles = useStyles();
  const label = useId();
  const { value: library } = useOwnLibrary();
  const words = useWords('own').library;
  if (library.sets.length === 0) return null;
  return (
    <div role="group" aria-labelledby={label} className={styles.root}>
      <span id={label}>{words.sets}</span>
      {library.sets.map((set) => (
        <SetChip
          key={set.id}
          set={set}
          onAdd={() => {
            onAdd(picksOfSet(library, set));
          }}
        />
      ))}
    </div>
  );
}
