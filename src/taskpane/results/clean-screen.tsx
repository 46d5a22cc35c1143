import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled } from '@fluentui/react-icons';
import { MessageScreen } from '../screens/message-screen';
import { useTexts } from '../pane-context';

const useStyles = makeStyles({
  icon: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
});

/** Nothing found, and what that does not mean. */
export function CleanScreen() {
  const styles = useStyles();
  const { clean } = useTexts().pane;
  const icon = <CheckmarkCircle24Filled className={styles.icon} aria-hidden />;
  return (
    <MessageScreen icon={icon} title={clean.title}>
      <p>{clean.caution}</p>
    </MessageScreen>
  );
}
