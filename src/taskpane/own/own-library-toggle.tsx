import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import type { PickedEntry } from '../../library/choice';
import { useWords } from '../use-words';
import { loadOwnLibrary } from './load-own-library';
import { OwnSetChips } from './own-set-chips';
import { PartToggle } from '../parts/part-toggle';

const OwnLibrary = lazy(loadOwnLibrary);

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});

interface Props {
  readonly onAdd: (picks: readonly PickedEntry[]) => void;
}

/** What is the user's own, in the library: sets to add with one click, and 我的指标. The list does not wait for it. */
export function OwnLibraryToggle({ onAdd }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Suspense fallback={null}>
        <OwnSetChips onAdd={onAdd} />
        <Toggle />
      </Suspense>
    </div>
  );
}

function Toggle() {
  return <PartToggle words={useWords('own').library} Part={OwnLibrary} />;
}
