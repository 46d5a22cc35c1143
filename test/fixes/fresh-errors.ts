import type { Finding } from '../../src/rules/finding';
import type { RuleId } from '../../src/rules/rule';

/** The rules that find more, and more errors, than before: what weighs heavier only since its row is read rightly now is not new. */
export function freshErrors(
  before: readonly Finding[],
  after: readonly Finding[],
): readonly RuleId[] {
  const count = (findings: readonly Finding[], rule: RuleId) =>
    findings.filter((finding) => finding.rule === rule).length;
  const isError = ({ severity }: Finding) => severity === 'error';
  const rules = new Set(after.map(({ rule }) => rule));
  return [...rules].filter(
    (rule) =>
      count(after.filter(isError), rule) > count(before.filter(isError), rule) &&
      count(after, rule) > count(before, rule),
  );
}
