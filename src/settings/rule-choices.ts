import { rules } from '../rules';
import type { RuleId, Severity } from '../rules/rule';
import { parseKept, printKept, withSeverity } from './kept-settings';
import { GROUPS, RULE_GROUPS, type RuleGroup } from './rule-groups';

export type Choice = Severity | 'off';

/** A rule as the user may set it. */
export interface RuleChoice {
  readonly id: RuleId;
  /** What it is by itself. */
  readonly initial: Choice;
  /** What the user made of it; null where nothing. */
  readonly chosen: Choice | null;
}

export interface RuleChoices {
  readonly group: RuleGroup;
  readonly rules: readonly RuleChoice[];
}

/** All rules by group, with what the workbook keeps of the user's choices. */
export function ruleChoices(kept: string | null): readonly RuleChoices[] {
  const settings = parseKept(kept);
  const choice = (id: RuleId): RuleChoice => ({
    id,
    initial: rules[id].isOptional ? 'off' : rules[id].severity,
    chosen: settings[id]?.severity ?? null,
  });
  return GROUPS.map((group) => ({ group, rules: RULE_GROUPS[group].map(choice) }));
}

/** What the workbook shall keep once a rule is set; `null` gives the rule back what it is by itself. */
export function choose(kept: string | null, rule: RuleId, severity: Choice | null): string | null {
  return printKept(withSeverity(parseKept(kept), rule, severity));
}
