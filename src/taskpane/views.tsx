import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { View } from '../session/view';
import { ChangeNotice } from './parts/change-notice';
import { CommandBar } from './header/command-bar';
import { LibraryPanel } from './library-panel';
import { OutcomeView } from './screens/outcome-view';
import { useSessionState } from './pane-context';
import { panelId, tabId } from './view-tabs';

const useStyles = makeStyles({
  main: {
    flexGrow: 1,
    // Before a panel of the head does; then that one scrolls.
    flexShrink: 1000,
    minHeight: '160px',
    display: 'flex',
    flexDirection: 'column',
  },
  panel: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    overflowY: 'auto',
  },
  away: { display: 'none' },
});

/** The view in front; the other one stays as it was left. */
export function Views() {
  const styles = useStyles();
  const { view, change } = useSessionState();
  // As it was last looked at; null until then.
  const [library, setLibrary] = useState(view.kind === 'library' ? view : null);
  if (view.kind === 'library' && view !== library) setLibrary(view);

  const panel = (kind: View['kind'], content: ReactNode) => (
    <div
      id={panelId(kind)}
      role="tabpanel"
      aria-labelledby={tabId(kind)}
      className={mergeClasses(styles.panel, view.kind !== kind && styles.away)}
    >
      {content}
    </div>
  );
  return (
    <main className={styles.main}>
      {change.kind !== 'none' && <ChangeNotice change={change} />}
      {panel(
        'problems',
        <>
          <CommandBar />
          <OutcomeView />
        </>,
      )}
      {panel('library', library && <LibraryPanel view={library} />)}
    </main>
  );
}
