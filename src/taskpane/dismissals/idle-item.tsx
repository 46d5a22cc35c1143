import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Dismissal } from '../../dismissals/dismissal';
import { isRuleId } from '../../rules/settings';
import { fill } from '../../texts/sentence';
import { useSessionState } from '../pane-context';
import { useWords } from '../use-words';
import { useExplain } from './use-explain';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  button: { minWidth: 'auto' },
  words: { margin: 0 },
});

/** A reason for something that is no problem any more: it may go. */
export function IdleItem({ dismissal }: { readonly dismissal: Dismissal }) {
  const styles = useStyles();
  const { busy } = useSessionState();
  const words = useWords('dismissals');
  const rules = useWords('rules');
  const { revoke } = useExplain();
  const { rule, cell: place, reason } = dismissal;
  const title = isRuleId(rule) ? rules[rule].title : rule;
  return (
    <li className={styles.root}>
      {place} {title}
      <p className={styles.words}>{reason}</p>
      <p className={styles.words}>{words.idle}</p>
      <Button
        size="small"
        className={styles.button}
        aria-label={fill(words.removeLabel, { place, title })}
        disabledFocusable={busy !== null}
        onClick={() => void revoke([dismissal])}
      >
        {words.remove}
      </Button>
    </li>
  );
}
