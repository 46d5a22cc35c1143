import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { PickedEntry } from '../../library/choice';
import { picksOfSet } from '../../own/library/picks-of-set';
import { fill } from '../../texts/sentence';
import { useTexts } from '../pane-context';
import { useOwnLibrary } from './library-store';
import { OwnMark } from './own-mark';

const useStyles = makeStyles({
  chip: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalS },
});

interface Props {
  readonly onAdd: (picks: readonly PickedEntry[]) => void;
}

/** The user's own sets, beside those of the product. */
export function OwnSetChips({ onAdd }: Props) {
  const styles = useStyles();
  const { value: library } = useOwnLibrary();
  const { sets } = useTexts().library;
  return library.sets.map((set) => (
    <Button
      key={set.id}
      size="small"
      className={styles.chip}
      title={fill(sets.hint, { count: String(set.entries.length) })}
      onClick={() => {
        onAdd(picksOfSet(library, set));
      }}
    >
      {set.name}
      <Suspense fallback={null}>
        <OwnMark />
      </Suspense>
    </Button>
  ));
}
