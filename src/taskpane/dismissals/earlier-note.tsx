import { Button, makeStyles } from '@fluentui/react-components';
import type { CheckedForm } from '../../check';
import type { Finding } from '../../rules/finding';
import { fill } from '../../texts/sentence';
import { useSessionState } from '../pane-context';
import { findingKey } from '../results/problems/problems';
import { useWords } from '../use-words';
import { useExplain } from './use-explain';

const useStyles = makeStyles({
  root: {
    flexBasis: '100%',
    overflowWrap: 'anywhere',
  },
  button: { minWidth: 'auto' },
});

interface Props {
  readonly checked: CheckedForm;
  readonly finding: Finding;
}

/** A problem that somebody explained before its cell changed: the old reason, and that it still holds. */
export function EarlierNote({ checked: { form, explanations }, finding }: Props) {
  const styles = useStyles();
  const { busy } = useSessionState();
  const words = useWords('dismissals');
  const { title } = useWords('rules')[finding.rule];
  const { explain } = useExplain();
  const key = findingKey(finding);
  const lapsed = explanations.lapsed.find((each) => findingKey(each.finding) === key);
  if (!lapsed) return null;
  const { reason } = lapsed.dismissal;
  return (
    <div className={styles.root}>
      {fill(words.earlier, { reason })}{' '}
      <Button
        size="small"
        className={styles.button}
        aria-label={fill(words.againLabel, { title })}
        disabledFocusable={busy !== null}
        onClick={() => void explain(form, [finding], reason)}
      >
        {words.again}
      </Button>
    </div>
  );
}
