import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ComponentType } from 'react';
import type { View } from '../session/view';
import { loadLibraryView } from './library/load-library-view';
import { useTexts } from './pane-context';

type LibraryInView = Extract<View, { readonly kind: 'library' }>;

type Loading =
  | { readonly kind: 'loading' | 'failed' }
  | { readonly kind: 'ready'; readonly Library: ComponentType<{ readonly view: LibraryInView }> };

const useStyles = makeStyles({
  sentence: { margin: 0, padding: tokens.spacingHorizontalL },
});

/** The library, fetched when it is first looked at; where that fails, the next look tries again. */
export function LibraryPanel({ view }: { readonly view: LibraryInView }) {
  const styles = useStyles();
  const { library } = useTexts();
  const [state, setState] = useState<Loading>({ kind: 'loading' });
  useEffect(() => {
    loadLibraryView().then(
      ({ default: Library }) => {
        setState({ kind: 'ready', Library });
      },
      () => {
        setState({ kind: 'failed' });
      },
    );
  }, [view]);
  if (state.kind === 'ready') return <state.Library view={view} />;
  return (
    <p role="status" className={styles.sentence}>
      {state.kind === 'failed' ? library.failed : library.loading}
    </p>
  );
}
