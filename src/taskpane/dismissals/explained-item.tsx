import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Explained } from '../../dismissals/sort-out';
import { printCell } from '../../snapshot/address';
import { fill } from '../../texts/sentence';
import { useSession, useSessionState } from '../pane-context';
import { PlaceButton } from '../results/place-button';
import { useWords } from '../use-words';
import { useExplain } from './use-explain';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  button: { minWidth: 'auto' },
  reason: { margin: 0 },
});

/** A finding that is left as it is: where, what, why. */
export function ExplainedItem({ explained }: { readonly explained: Explained }) {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const words = useWords('dismissals');
  const rules = useWords('rules');
  const { revoke } = useExplain();
  const { finding, dismissal } = explained;
  const { title } = rules[finding.rule];
  const place = printCell(finding.cell);
  return (
    <li className={styles.root}>
      <PlaceButton shape="chip" current={false} onClick={() => void session.select(finding)}>
        {place}
      </PlaceButton>{' '}
      {title}
      <p className={styles.reason}>{dismissal.reason}</p>
      <Button
        size="small"
        className={styles.button}
        aria-label={fill(words.revokeLabel, { place, title })}
        disabledFocusable={busy !== null}
        onClick={() => void revoke([dismissal])}
      >
        {words.revoke}
      </Button>
    </li>
  );
}
