import { check } from '../../src/check';
import { rules } from '../../src/rules';
import type { Example } from '../../src/rules/example';
import type { RuleId } from '../../src/rules/rule';
import { isRuleId, type RuleSettings } from '../../src/rules/settings';
import { workbookOf } from './example-form';

/** What is off unless asked for shows its examples, too. */
function saidOf(rule: RuleId, example: Example): number {
  const { isOptional, severity } = rules[rule];
  const settings: RuleSettings = isOptional ? { [rule]: { severity } } : {};
  return check(workbookOf(example), settings)
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.rule === rule).length;
}

const examples = Object.values(rules).flatMap(({ id, examples: { wrong, right } }) => [
  ...wrong.map((example, at) => ({ id, kind: 'wrong', at: at + 1, example })),
  ...right.map((example, at) => ({ id, kind: 'right', at: at + 1, example })),
]);

test('the form of the examples has nothing to find by itself', () => {
  const checked = check(workbookOf({}));
  expect(checked.map(({ form }) => form.layout)).toEqual(['guangzhou-department']);
  expect(checked.flatMap(({ findings }) => findings)).toEqual([]);
});

test.each(examples)('$id: $kind example $at', ({ id, kind, example }) => {
  expect(saidOf(id, example)).toBeGreaterThanOrEqual(kind === 'wrong' ? 1 : 0);
  if (kind === 'right') expect(saidOf(id, example)).toBe(0);
});

test('every rule has an example of each kind, and something that it rests on', () => {
  const bare = Object.keys(rules)
    .filter(isRuleId)
    .filter((id) => {
      const { basis, examples: shown } = rules[id];
      return basis.length === 0 || shown.wrong.length === 0 || shown.right.length === 0;
    });
  expect(bare).toEqual([]);
});
