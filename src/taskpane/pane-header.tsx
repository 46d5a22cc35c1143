import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentArrowRight20Regular, Settings20Regular } from '@fluentui/react-icons';
import { Suspense, lazy, useId, useState, type ReactElement } from 'react';
import { HistoryButtons } from './history-buttons';
import { loadSettingsPanel } from './load-settings-panel';
import { useSession, useSessionState, useTexts } from './pane-context';
import { PanelToggle } from './panel-toggle';
import { loadSubmissionPanel } from './submission/load-submission-panel';
import { ViewTabs } from './view-tabs';
import { VisuallyHidden } from './visually-hidden';

const SettingsPanel = lazy(loadSettingsPanel);
const SubmissionPanel = lazy(loadSubmissionPanel);

const useStyles = makeStyles({
  root: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    paddingInline: tokens.spacingHorizontalM,
  },
  end: { display: 'flex', marginInlineStart: 'auto' },
});

type Panel = 'submission' | 'settings';

/** What the pane offers everywhere: its views, undo and redo, the copy for submission, settings. */
export function PaneHeader() {
  const styles = useStyles();
  const panelId = useId();
  const [open, setOpen] = useState<Panel | null>(null);
  const session = useSession();
  const { view } = useSessionState();
  const { pane, submission } = useTexts();
  const labels: Readonly<Record<Panel, string>> = {
    submission: submission.command,
    settings: pane.settings.label,
  };
  const close = () => {
    setOpen(null);
  };
  const toggle = (panel: Panel, icon: ReactElement) => (
    <PanelToggle
      label={labels[panel]}
      icon={icon}
      isOpen={open === panel}
      panelId={panelId}
      onToggle={() => {
        setOpen(open === panel ? null : panel);
      }}
    />
  );
  return (
    <header className={styles.root}>
      <VisuallyHidden as="h1">{pane.appName}</VisuallyHidden>
      <div className={styles.row}>
        <ViewTabs
          current={view.kind}
          onChoose={(kind) => {
            session.show(kind === 'library' ? { kind, wanted: null } : { kind });
          }}
        />
        <div className={styles.end}>
          <HistoryButtons />
          {toggle('submission', <DocumentArrowRight20Regular />)}
          {toggle('settings', <Settings20Regular />)}
        </div>
      </div>
      {open && (
        // Here before its content has come, so that the button never points at nothing.
        <div key={open} id={panelId} role="group" aria-label={labels[open]}>
          <Suspense fallback={null}>
            {open === 'settings' ? <SettingsPanel /> : <SubmissionPanel onClose={close} />}
          </Suspense>
        </div>
      )}
    </header>
  );
}
