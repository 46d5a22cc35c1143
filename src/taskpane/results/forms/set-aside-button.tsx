import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { foldText } from '../../../form/text/label';
import type { Form } from '../../../form/form';
import { fill } from '../../../texts/sentence';
import { useSessionState } from '../../pane-context';
import { useWords } from '../../use-words';
import { useDecide } from '../reading/use-decide';

const useStyles = makeStyles({ button: { minWidth: 'auto', marginTop: tokens.spacingVerticalXS } });

/** Says that what was read is no form: a sample, an old copy. It is not checked until that is taken back. */
export function SetAsideButton({ form: { sheet, nth, title } }: { readonly form: Form }) {
  const styles = useStyles();
  const { busy } = useSessionState();
  const words = useWords('reading');
  const decide = useDecide();
  const at = foldText(title.text);
  return (
    <Button
      size="small"
      className={styles.button}
      aria-label={fill(words.ignoreLabel, { title: at })}
      disabledFocusable={busy !== null}
      onClick={() => void decide({ sheet, nth, about: 'form', at }, 'none')}
    >
      {words.ignore}
    </Button>
  );
}
