import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Filled, EraserRegular, Settings20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { useSession, useSessionState, useTexts } from './pane-context';
import { SettingsPanel } from './settings-panel';

const useStyles = makeStyles({
  root: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  command: {
    minWidth: 'auto',
    paddingInline: tokens.spacingHorizontalS,
    whiteSpace: 'nowrap',
  },
  end: { minWidth: '32px', paddingInline: 0, marginInlineStart: 'auto' },
});

/** The pane's commands. A running command keeps its button focusable, so that focus stays. */
export function CommandBar() {
  const styles = useStyles();
  const settingsId = useId();
  const [settingsOpen, setSettingsOpen] = useState(false);
  const session = useSession();
  const { busy } = useSessionState();
  const { commands, settings } = useTexts().pane;
  const checking = busy === 'checking';
  return (
    <div className={styles.root}>
      <div className={styles.bar} role="group" aria-label={commands.label}>
        <Button
          appearance="primary"
          className={styles.command}
          disabledFocusable={busy !== null}
          icon={checking ? <Spinner size="extra-tiny" aria-hidden /> : <Checkmark16Filled />}
          onClick={() => void session.check()}
        >
          {checking ? commands.checking : commands.check}
        </Button>
        <Button
          className={styles.command}
          disabledFocusable={busy !== null}
          icon={<EraserRegular />}
          onClick={() => void session.clearMarks()}
        >
          {busy === 'clearing' ? commands.clearing : commands.clear}
        </Button>
        <Button
          appearance="subtle"
          className={styles.end}
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
      {settingsOpen && <SettingsPanel id={settingsId} />}
    </div>
  );
}
