import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../src/rules';
import { choose, ruleChoices } from '../../src/settings/rule-choices';
import { RULE_GROUPS } from '../../src/settings/rule-groups';

const FOLDER = join(__dirname, '..', '..', 'src', 'rules');

test.each(Object.entries(RULE_GROUPS))('the group %s is the folder of that name', (group, ids) => {
  const files = readdirSync(join(FOLDER, group)).map((file) => file.replace(/\.ts$/u, ''));
  expect([...ids].sort()).toEqual(files.sort());
});

test('every rule may be chosen, the optional ones are off by themselves', () => {
  const all = ruleChoices(null).flatMap((group) => group.rules);
  expect(all.map(({ id }) => id).sort()).toEqual(Object.keys(rules).sort());
  expect(all.filter(({ initial }) => initial === 'off').map(({ id }) => id)).toEqual(
    Object.values(rules).flatMap(({ id, isOptional }) => (isOptional ? [id] : [])),
  );
  expect(all.find(({ id }) => id === 'cycle-is-duration')?.initial).toBe('off');
});

test('what is chosen stands beside what was chosen before', () => {
  const once = choose(null, 'vague-value', 'off');
  const twice = choose(once, 'cycle-is-duration', 'warning');
  const chosen = ruleChoices(twice)
    .flatMap((group) => group.rules)
    .filter((rule) => rule.chosen !== null);
  expect(chosen).toEqual([
    { id: 'vague-value', initial: rules['vague-value'].severity, chosen: 'off' },
    { id: 'cycle-is-duration', initial: 'off', chosen: 'warning' },
  ]);
  expect(choose(choose(twice, 'vague-value', null), 'cycle-is-duration', null)).toBeNull();
});
