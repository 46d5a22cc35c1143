import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { fill } from '../../texts/sentence';
import type { Choice, RuleChoice } from '../../settings/rule-choices';
import { useFieldStyles } from '../parts/field-style';
import { useSessionState } from '../pane-context';
import { useWords } from '../use-words';
import { useChoose } from './use-choose';

const CHOICES = ['error', 'warning', 'info', 'off'] as const satisfies readonly Choice[];

const useStyles = makeStyles({ select: { minWidth: '104px', flexShrink: 0 } });

/** How severe a rule is, or off: what it is by itself first. */
export function RuleSelect({ rule }: { readonly rule: RuleChoice }) {
  const look = mergeClasses(useFieldStyles().field, useStyles().select);
  const { busy } = useSessionState();
  const words = useWords('ruleSettings');
  const { title } = useWords('rules')[rule.id];
  const { set } = useChoose();
  return (
    <select
      className={look}
      aria-label={fill(words.adjustLabel, { title })}
      aria-disabled={busy !== null}
      value={rule.chosen ?? ''}
      onChange={({ target }) => {
        const chosen = CHOICES.find((choice) => choice === target.value) ?? null;
        if (busy === null) void set(rule.id, chosen);
      }}
    >
      <option value="">{fill(words.initial, { severity: words.severity[rule.initial] })}</option>
      {CHOICES.map((choice) => (
        <option key={choice} value={choice}>
          {words.severity[choice]}
        </option>
      ))}
    </select>
  );
}
