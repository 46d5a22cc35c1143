import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled } from '@fluentui/react-icons';
import type { Form } from '../../form/form';
import { MessageScreen } from '../message-screen';
import { useTexts } from '../pane-context';
import { CheckedExtent } from './checked-extent';

const useStyles = makeStyles({
  icon: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  caution: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Nothing found, and what that does not mean. */
export function CleanScreen({ form }: { readonly form: Form }) {
  const styles = useStyles();
  const { clean } = useTexts().pane;
  const icon = <CheckmarkCircle24Filled className={styles.icon} aria-hidden />;
  return (
    <MessageScreen icon={icon} title={clean.title}>
      <p>
        <CheckedExtent form={form} />
      </p>
      <p className={styles.caution}>{clean.caution}</p>
    </MessageScreen>
  );
}
