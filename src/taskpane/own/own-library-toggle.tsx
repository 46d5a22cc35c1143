import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import { useWords } from '../use-words';
import { loadOwnLibrary } from './load-own-library';
import { PartToggle } from './part-toggle';

const OwnLibrary = lazy(loadOwnLibrary);

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});

/** 我的指标, in the library. The list does not wait for its words. */
export function OwnLibraryToggle() {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Suspense fallback={null}>
        <Toggle />
      </Suspense>
    </div>
  );
}

function Toggle() {
  return <PartToggle words={useWords('own').library} Part={OwnLibrary} />;
}
