import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import type { RuleId } from '../../rules/rule';
import { fill } from '../../texts/sentence';
import { useWords } from '../use-words';
import { useRuleHelp } from './use-rule-help';

const useStyles = makeStyles({
  button: { minWidth: 'auto' },
  status: { color: tokens.colorNeutralForeground2, '&:empty': { marginInlineStart: '-8px' } },
  panel: { flexBasis: '100%', minWidth: 0 },
});

/** Opens what there is to read about a rule, below its button; the focus stays on the button. */
export function RuleHelpToggle({ rule }: { readonly rule: RuleId }) {
  const styles = useStyles();
  const id = useId();
  const toggle = useRef<HTMLElement>(null);
  const words = useWords('ruleSettings').help;
  const { title } = useWords('rules')[rule];
  const { stage, open, close } = useRuleHelp();
  const isClosed = stage.kind === 'closed';
  const label = fill(words.label, { title });
  return (
    <>
      <Button
        ref={(element: HTMLElement | null) => {
          toggle.current = element;
        }}
        size="small"
        appearance="subtle"
        className={styles.button}
        aria-label={label}
        aria-expanded={!isClosed}
        aria-controls={stage.kind === 'open' ? id : undefined}
        onClick={() => {
          if (isClosed) void open();
          else close();
        }}
      >
        {words.show}
      </Button>
      <span role="status" className={styles.status}>
        {stage.kind === 'reading' || stage.kind === 'failed' ? words[stage.kind] : ''}
      </span>
      {stage.kind === 'failed' && (
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            // This button goes; the focus must not go with it.
            toggle.current?.focus();
            void open();
          }}
        >
          {words.retry}
        </Button>
      )}
      {stage.kind === 'open' && (
        <div id={id} role="group" aria-label={label} className={styles.panel}>
          <stage.RuleHelpView rule={stage.rules[rule]} texts={stage.texts} />
        </div>
      )}
    </>
  );
}
