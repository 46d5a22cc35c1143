import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Filled, EraserRegular } from '@fluentui/react-icons';
import { Suspense, lazy } from 'react';
import { useSession, useSessionState, useTexts } from './pane-context';
import { SettingsButton } from './settings-button';

/** Menus bring the weight of positioning and focus handling: not before the first paint. */
const SettingsMenu = lazy(() => import('./settings-menu'));

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  command: { minWidth: 'auto', whiteSpace: 'nowrap' },
  end: { marginInlineStart: 'auto' },
});

/** The pane's commands. A running command keeps its button focusable, so that focus stays. */
export function CommandBar() {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { commands } = useTexts().pane;
  const spinner = <Spinner size="extra-tiny" aria-hidden />;
  return (
    <div className={styles.bar} role="group" aria-label={commands.label}>
      <Button
        appearance="primary"
        className={styles.command}
        disabledFocusable={busy !== null}
        icon={busy === 'checking' ? spinner : <Checkmark16Filled />}
        onClick={() => void session.check()}
      >
        {busy === 'checking' ? commands.checking : commands.check}
      </Button>
      <Button
        className={styles.command}
        disabledFocusable={busy !== null}
        icon={<EraserRegular />}
        onClick={() => void session.clearMarks()}
      >
        {busy === 'clearing' ? commands.clearing : commands.clear}
      </Button>
      <div className={styles.end}>
        <Suspense fallback={<SettingsButton label={commands.settings} />}>
          <SettingsMenu />
        </Suspense>
      </div>
    </div>
  );
}
