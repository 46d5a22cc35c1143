import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Settings20Regular } from '@fluentui/react-icons';
import { Suspense, lazy, useId, useState } from 'react';
import { HistoryButtons } from './history-buttons';
import { loadSettingsPanel } from './load-settings-panel';
import { useSession, useSessionState, useTexts } from './pane-context';
import { ViewTabs } from './view-tabs';
import { VisuallyHidden } from './visually-hidden';

const SettingsPanel = lazy(loadSettingsPanel);

const useStyles = makeStyles({
  root: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    paddingInline: tokens.spacingHorizontalM,
  },
  end: { display: 'flex', marginInlineStart: 'auto' },
  button: { minWidth: '32px', paddingInline: 0 },
});

/** What the pane offers everywhere: its views, undo and redo, settings. */
export function PaneHeader() {
  const styles = useStyles();
  const settingsId = useId();
  const [settingsOpen, setSettingsOpen] = useState(false);
  const session = useSession();
  const { view } = useSessionState();
  const { appName, settings } = useTexts().pane;
  return (
    <header className={styles.root}>
      <VisuallyHidden as="h1">{appName}</VisuallyHidden>
      <div className={styles.row}>
        <ViewTabs
          current={view.kind}
          onChoose={(kind) => {
            session.show(kind === 'library' ? { kind, wanted: null } : { kind });
          }}
        />
        <div className={styles.end}>
          <HistoryButtons />
          <Button
            appearance="subtle"
            className={styles.button}
            icon={<Settings20Regular />}
            aria-label={settings.label}
            title={settings.label}
            aria-expanded={settingsOpen}
            aria-controls={settingsOpen ? settingsId : undefined}
            onClick={() => {
              setSettingsOpen(!settingsOpen);
            }}
          />
        </div>
      </div>
      {settingsOpen && (
        // Here before its content has come, so that the button never points at nothing.
        <div id={settingsId} role="group" aria-label={settings.label}>
          <Suspense fallback={null}>
            <SettingsPanel />
          </Suspense>
        </div>
      )}
    </header>
  );
}
