import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { RuleId } from '../../rules/rule';
import { fill } from '../../texts/sentence';
import { useSessionState } from '../pane-context';
import { RuleHelpToggle } from '../rule-help/rule-help-toggle';
import { useWords } from '../use-words';
import { RuleSelect } from './rule-select';
import { useChoose } from './use-choose';
import { useRuleChoices } from './use-rule-choices';

const useStyles = makeStyles({
  button: { minWidth: 'auto' },
});

/** What may be done about the rule behind a problem: no longer asked, or asked with other weight, or read about. */
export function RuleActions({ rule }: { readonly rule: RuleId }) {
  const styles = useStyles();
  const [isAdjusting, setAdjusting] = useState(false);
  const { busy } = useSessionState();
  const words = useWords('ruleSettings');
  const { title } = useWords('rules')[rule];
  const { set } = useChoose();
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        aria-label={fill(words.switchOffLabel, { title })}
        disabledFocusable={busy !== null}
        onClick={() => void set(rule, 'off')}
      >
        {words.switchOff}
      </Button>
      {isAdjusting ? (
        <Adjustment rule={rule} />
      ) : (
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          onClick={() => {
            setAdjusting(true);
          }}
        >
          {words.adjust}
        </Button>
      )}
      <RuleHelpToggle rule={rule} />
    </>
  );
}

function Adjustment({ rule }: { readonly rule: RuleId }) {
  const words = useWords('ruleSettings');
  const read = useRuleChoices();
  if (read.kind !== 'read') {
    return <span role="status">{read.kind === 'failed' ? words.failed : words.reading}</span>;
  }
  const choice = read.choices.flatMap(({ rules }) => rules).find(({ id }) => id === rule);
  return choice ? <RuleSelect rule={choice} /> : null;
}
