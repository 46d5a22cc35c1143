import { makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardTaskListLtr24Regular } from '@fluentui/react-icons';
import { InsertForm } from './insert-form';
import { MessageScreen } from './message-screen';
import { useTexts } from '../pane-context';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Before the first check: for whom this is, and what one click does. */
export function WelcomeScreen() {
  const styles = useStyles();
  const { welcome } = useTexts().pane;
  return (
    <MessageScreen
      icon={<ClipboardTaskListLtr24Regular className={styles.icon} aria-hidden />}
      title={welcome.title}
    >
      <p>{welcome.audience}</p>
      <p>{welcome.how}</p>
      <ul className={styles.list}>
        <li>{welcome.money}</li>
        <li>{welcome.completeness}</li>
        <li>{welcome.values}</li>
      </ul>
      <p>{welcome.afterwards}</p>
      <p>{welcome.library}</p>
      <InsertForm />
      <p className={styles.quiet}>{welcome.privacy}</p>
    </MessageScreen>
  );
}
