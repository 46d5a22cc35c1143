import type { Finding } from './finding';
import type { RuleId, Severity } from './rule';

/** What one rule says, word for word the same, at one or more cells. */
export interface FindingGroup {
  /** Tells it from the others, and stays the same when the rule gets another severity. */
  readonly key: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  /** At least one, in the order in which they came. */
  readonly findings: readonly Finding[];
}

/**
 * Equal messages as one group; the groups of a rule stand together, where the rule first speaks.
 * @param messageOf what a finding says to people
 */
export function groupFindings(
  findings: readonly Finding[],
  messageOf: (finding: Finding) => string,
): readonly FindingGroup[] {
  const byRule = new Map<RuleId, Map<string, FindingGroup>>();
  for (const finding of findings) {
    const { rule, severity } = finding;
    const message = messageOf(finding);
    const groups = byRule.get(rule) ?? new Map<string, FindingGroup>();
    byRule.set(rule, groups);
    const known = groups.get(`${severity} ${message}`);
    const alike = [...groups.values()].filter((group) => group.message === message).length;
    const key = known?.key ?? [rule, message, alike].join('\n');
    const same = [...(known?.findings ?? []), finding];
    groups.set(`${severity} ${message}`, { key, rule, severity, message, findings: same });
  }
  return [...byRule.values()].flatMap((groups) => [...groups.values()]);
}
