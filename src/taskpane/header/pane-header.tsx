import { makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowImport20Regular,
  DocumentArrowRight20Regular,
  Settings20Regular,
} from '@fluentui/react-icons';
import { Suspense, lazy, useId, useState, type ReactElement } from 'react';
import { loadBringOverPanel } from '../bring-over/load-bring-over-panel';
import { HistoryButtons } from './history-buttons';
import { loadSettingsPanel } from './load-settings-panel';
import { useSession, useSessionState, useTexts } from '../pane-context';
import { PanelToggle } from './panel-toggle';
import { loadSubmissionPanel } from '../submission/load-submission-panel';
import { ViewTabs } from '../view-tabs';
import { VisuallyHidden } from '../parts/visually-hidden';

const BringOverPanel = lazy(loadBringOverPanel);
const SettingsPanel = lazy(loadSettingsPanel);
const SubmissionPanel = lazy(loadSubmissionPanel);

const useStyles = makeStyles({
  // Where a panel is open and there is little room, it scrolls: what is below never goes out of view.
  root: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '46px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  panel: { overflowY: 'auto' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalM,
  },
  end: { display: 'flex', flexWrap: 'wrap', marginInlineStart: 'auto' },
});

type Panel = 'bringOver' | 'submission' | 'settings';

/** What the pane offers everywhere: its views, undo and redo, an old form brought over, the copy for submission, settings. */
export function PaneHeader() {
  const styles = useStyles();
  const panelId = useId();
  const [open, setOpen] = useState<Panel | null>(null);
  const session = useSession();
  const { view } = useSessionState();
  const { pane, submission } = useTexts();
  const labels: Readonly<Record<Panel, string>> = {
    bringOver: pane.forms.bringOver,
    submission: submission.command,
    settings: pane.settings.label,
  };
  const close = () => {
    // The panel goes away with the button that closed it: the focus goes back to the one that opened it.
    document.querySelector<HTMLElement>(`[aria-controls="${panelId}"]`)?.focus();
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
          {toggle('bringOver', <ArrowImport20Regular />)}
          {toggle('submission', <DocumentArrowRight20Regular />)}
          {toggle('settings', <Settings20Regular />)}
        </div>
      </div>
      {open && (
        // Here before its content has come, so that the button never points at nothing.
        <div
          key={open}
          id={panelId}
          role="group"
          aria-label={labels[open]}
          className={styles.panel}
        >
          <Suspense fallback={null}>
            {open === 'settings' && <SettingsPanel />}
            {open === 'submission' && <SubmissionPanel onClose={close} />}
            {open === 'bringOver' && <BringOverPanel onClose={close} />}
          </Suspense>
        </div>
      )}
    </header>
  );
}
