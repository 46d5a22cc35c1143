import { RULES_KEY } from '../../session/rules-setting';
import type { RuleId } from '../../rules/rule';
import type { Choice } from '../../settings/rule-choices';
import { useSession } from '../pane-context';
import { useWords } from '../use-words';
import { loadRuleChoices } from './load-rule-choices';

export interface Choose {
  /** Sets a rule in the workbook; null gives it back what it is by itself. */
  readonly set: (rule: RuleId, severity: Choice | null) => Promise<void>;
  readonly resetAll: () => Promise<void>;
}

/** What the user does to the rules' settings: each a write that can be undone. */
export function useChoose(): Choose {
  const session = useSession();
  const rules = useWords('rules');
  return {
    async set(rule, severity) {
      const { choose } = await loadRuleChoices();
      await session.changeSetting({
        key: RULES_KEY,
        title: { key: 'set-rule', data: { title: rules[rule].title } },
        change: (kept) => choose(kept, rule, severity),
      });
    },
    resetAll() {
      const title = { key: 'reset-rules', data: {} } as const;
      return session.changeSetting({ key: RULES_KEY, title, change: () => null });
    },
  };
}
