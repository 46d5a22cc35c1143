import { Button, makeStyles } from '@fluentui/react-components';
import type { Decision } from '../../../form/decisions/decision';
import type { LooseDecisions as Loose } from '../../../form/decisions/loose-decisions';
import { fill } from '../../../texts/sentence';
import { useSessionState } from '../../pane-context';
import { useWords } from '../../use-words';
import { aboutWords, unfitWords } from '../../../texts/reading-words';
import { useDecide } from './use-decide';

const useStyles = makeStyles({ button: { minWidth: 'auto' } });

interface Props {
  readonly decisions: Loose;
}

/** What the user decided and no form here is read by: forms set aside, and what no longer fits. Each can be taken back. */
export function LooseDecisions({ decisions: { unfit, setAside } }: Props) {
  const words = useWords('reading');
  if (unfit.length + setAside.length === 0) return null;
  return (
    <ul>
      {setAside.map((decision) => {
        const { sheet, at: title } = decision;
        return (
          <li key={JSON.stringify(decision)}>
            {fill(words.setAside, { sheet, title })}{' '}
            <TakeBack decision={decision} label={fill(words.restoreLabel, { title })}>
              {words.restore}
            </TakeBack>
          </li>
        );
      })}
      {unfit.map((decision) => {
        const about = aboutWords(words, decision);
        return (
          <li key={JSON.stringify(decision)}>
            {unfitWords(words, decision)}{' '}
            <TakeBack decision={decision} label={fill(words.removeLabel, { about })}>
              {words.remove}
            </TakeBack>
          </li>
        );
      })}
    </ul>
  );
}

interface TakeBackProps {
  readonly decision: Decision;
  readonly label: string;
  readonly children: string;
}

function TakeBack({ decision, label, children }: TakeBackProps) {
  const styles = useStyles();
  const { busy } = useSessionState();
  const decide = useDecide();
  return (
    <Button
      size="small"
      className={styles.button}
      aria-label={label}
      disabledFocusable={busy !== null}
      onClick={() => void decide(decision, null)}
    >
      {children}
    </Button>
  );
}
