import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../src/rules';
import { textsFor } from '../../src/texts';
import { findingMessage } from '../../src/texts/finding-message';
import type { Language } from '../../src/texts/texts';

const SLOT = /\{(\w+)\}/gu;
const RULES_FOLDER = join(__dirname, '..', '..', 'src', 'rules');
const IDS = Object.keys(rules).sort();

type Sentences = Readonly<Record<string, Readonly<Record<string, string>>>>;

function sentencesOf(language: Language): Sentences {
  return Object.fromEntries(
    Object.entries(textsFor(language).rules).map(([id, { messages }]) => [id, messages]),
  );
}

function slotsOf(sentence: string): readonly string[] {
  return [...new Set([...sentence.matchAll(SLOT)].map(([, slot = '']) => slot))].sort();
}

const chinese = sentencesOf('zh-CN');
const english = sentencesOf('en-US');
const messages = Object.entries(chinese).flatMap(([id, all]) =>
  Object.entries(all).map(([message, sentence]) => [id, message, sentence] as const),
);

test('every rule has texts, and every text a rule', () => {
  expect(Object.keys(chinese).sort()).toEqual(IDS);
  expect(Object.keys(english).sort()).toEqual(IDS);
  for (const [id, rule] of Object.entries(rules)) expect(rule.id).toBe(id);
});

test('every rule has a file of its own, named by its id, and no file stands without a rule', () => {
  const files = readdirSync(RULES_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((group) => readdirSync(join(RULES_FOLDER, group.name)))
    .map((file) => file.replace(/\.ts$/u, ''));
  expect(files.sort()).toEqual(IDS);
});

test.each(messages)('%s: “%s” has the same slots in every language', (id, message, sentence) => {
  expect(slotsOf(english[id]?.[message] ?? '')).toEqual(slotsOf(sentence));
});

test.each(messages)(
  '%s: “%s” is short, ends with a stop and quotes no article',
  (_, __, sentence) => {
    expect(sentence.replace(SLOT, '').length).toBeLessThanOrEqual(60);
    expect(sentence).toMatch(/。$/u);
    expect(sentence).not.toMatch(/第.{1,3}条|〔\d{4}〕/u);
  },
);

test.each(messages)('%s: “%s” is said by some scenario', (id, message) => {
  const folder = join(__dirname, '..', 'rules');
  const group = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const scenarios = group
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => join(folder, name, file)))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .filter((text) => text.includes(`'${id}'`));
  expect(scenarios.some((text) => text.includes(`'${message}'`))).toBe(true);
});

test('a finding becomes a complete sentence in either language', () => {
  const finding = {
    rule: 'level-split-balance',
    severity: 'error',
    sheet: '申报表',
    cell: { row: 8, column: 4 },
    detail: '',
    message: 'unequal',
    data: { split: '1,641.00', revenue: '1,541.00', difference: '100.00', unit: '万元' },
    fix: 'none',
  } as const;
  expect(findingMessage(textsFor('zh-CN').rules, finding, 'zh-CN')).toBe(
    '市本级与对下转移支付合计 1,641.00，收入合计 1,541.00，相差 100.00 万元。两者应相等，请核对。',
  );
  expect(findingMessage(textsFor('en-US').rules, finding, 'en-US')).toBe(
    'Spending at city level and transfers add up to 1,641.00, revenue to 1,541.00: a difference of 100.00 万元. They must be equal; check the amounts.',
  );
});
