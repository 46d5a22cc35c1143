import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle24Regular } from '@fluentui/react-icons';
import type { WorkspaceFailure } from '../../session/workspace';
import { MessageScreen } from './message-screen';
import { useTexts } from '../pane-context';

const useStyles = makeStyles({
  icon: { color: tokens.colorStatusDangerForeground3, flexShrink: 0 },
});

interface Props {
  readonly failure: WorkspaceFailure;
}

/** The workbook could not be read: what happened, why, and what to do. */
export function FailureScreen({ failure }: Props) {
  const texts = useTexts();
  const icon = <ErrorCircle24Regular className={useStyles().icon} aria-hidden />;
  return (
    <MessageScreen icon={icon} title={texts.pane.failed.title}>
      <p>{texts.failures[failure]}</p>
    </MessageScreen>
  );
}
