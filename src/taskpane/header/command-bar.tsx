import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Filled, EraserRegular } from '@fluentui/react-icons';
import { Suspense, lazy } from 'react';
import { loadProgress } from '../progress/load-progress';
import { useSession, useSessionState, useTexts } from '../pane-context';
import { Spinner } from '../parts/spinner';

const CheckProgress = lazy(loadProgress);

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  command: {
    minWidth: 'auto',
    paddingInline: tokens.spacingHorizontalS,
  },
});

/** The commands of the check. A running command keeps its button focusable, so that focus stays. */
export function CommandBar() {
  const styles = useStyles();
  const session = useSession();
  const { busy, progress } = useSessionState();
  const { commands } = useTexts().pane;
  const checking = busy === 'checking';
  return (
    <div className={styles.bar} role="group" aria-label={commands.label}>
      <Button
        appearance="primary"
        className={styles.command}
        disabledFocusable={busy !== null}
        icon={checking ? <Spinner /> : <Checkmark16Filled />}
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
      {progress && (
        <Suspense>
          <CheckProgress progress={progress} />
        </Suspense>
      )}
    </div>
  );
}
