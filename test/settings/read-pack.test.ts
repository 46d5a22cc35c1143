import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packSchemaText } from '../../src/cli/pack-schema/pack-schema-text';
import { PACKS } from '../../src/packs';
import type { PackProblem } from '../../src/settings/pack-problem';
import { readPack } from '../../src/settings/read-pack';
import { textsFor } from '../../src/texts';

const sentences = textsFor('zh-CN').rules;
const HEAD = { id: 'tianhe', version: '1.0', name: '天河区', region: '广州市天河区' };

function problemsOf(pack: unknown): readonly PackProblem[] {
  const reading = readPack(JSON.stringify(pack, null, 1), sentences, PACKS);
  return reading.kind === 'problems' ? reading.problems : [];
}

const ofRule = (rule: string, setting: unknown) =>
  problemsOf({ ...HEAD, rules: [{ settings: { [rule]: setting } }] });

describe('our own packs', () => {
  const folder = join(__dirname, '..', '..', 'src', 'packs');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .filter((file) => readFileSync(join(folder, file), 'utf8').includes('pack.schema.json'));

  it.each(files)('%s is a pack without a fault', (file) => {
    expect(readPack(readFileSync(join(folder, file), 'utf8'), sentences, PACKS).kind).toBe('pack');
  });

  it('are all there', () => {
    expect(files).toHaveLength(PACKS.length);
  });
});

test('the JSON Schema is made from the rules: npm run pack-schema', () => {
  const file = join(__dirname, '..', '..', 'docs', 'pack.schema.json');
  expect(readFileSync(file, 'utf8')).toBe(packSchemaText());
});

describe('a pack of one’s own', () => {
  it('may be as short as its head', () => {
    expect(problemsOf(HEAD)).toEqual([]);
  });

  it('keeps options as written, so that defaults win over no other pack', () => {
    const rules = [{ settings: { 'few-indicators': { severity: 'error' } } }];
    const reading = readPack(JSON.stringify({ ...HEAD, rules }), sentences, PACKS);
    expect(reading).toEqual({ kind: 'pack', pack: { ...HEAD, layouts: [], rules } });
  });

  it.each<[string, unknown, PackProblem['fault']]>([
    ['vague-valu', {}, { kind: 'unknown-rule', key: 'vague-valu', nearest: 'vague-value' }],
    ['我的规则', {}, { kind: 'unknown-rule', key: '我的规则', nearest: null }],
    [
      'few-indicators',
      { options: { min: 3 } },
      { kind: 'unknown-option', key: 'min', allowed: ['minimum'] },
    ],
    ['vague-value', { options: { x: 3 } }, { kind: 'unknown-option', key: 'x', allowed: [] }],
    [
      'few-indicators',
      { options: { minimum: '3' } },
      { kind: 'wrong-type', expected: 'number', found: 'string' },
    ],
    [
      'few-indicators',
      { options: { minimum: -1 } },
      { kind: 'too-small', value: '-1', limit: '0' },
    ],
    [
      'few-indicators',
      { severity: 'fatal' },
      { kind: 'not-allowed', value: 'fatal', allowed: ['error', 'warning', 'info', 'off'] },
    ],
    [
      'few-indicators',
      { level: 'error' },
      { kind: 'unknown-key', key: 'level', allowed: ['severity', 'options', 'messages'] },
    ],
    [
      'few-indicators',
      { messages: { 'zh-CN': { many: '太多。' } } },
      { kind: 'unknown-message', key: 'many', allowed: ['few'] },
    ],
    [
      'few-indicators',
      { messages: { 'zh-CN': { few: '只有 {count} 个。' } } },
      { kind: 'unknown-slot', key: 'count', allowed: ['actual', 'minimum'] },
    ],
    ['few-indicators', { messages: { 'zh-CN': { few: '' } } }, { kind: 'empty' }],
    [
      'few-indicators',
      { messages: { fr: { few: 'peu' } } },
      { kind: 'unknown-key', key: 'fr', allowed: ['zh-CN', 'en-US'] },
    ],
    ['few-indicators', 3, { kind: 'wrong-type', expected: 'object', found: 'number' }],
  ])('names what cannot be set of %s: %j', (rule, setting, fault) => {
    expect(ofRule(rule, setting).map((problem) => problem.fault)).toEqual([fault]);
  });

  it('names place and path of each fault, in the order of the file', () => {
    const { id, ...rest } = HEAD;
    const problems = problemsOf({ Id: id, ...rest, rules: [{ layouts: ['x'], settings: {} }] });
    expect(problems.map(({ path, place, fault }) => [path, place.line, fault.kind])).toEqual([
      [[], 1, 'missing'],
      [['Id'], 2, 'unknown-key'],
    ]);
    const reference = problemsOf({ ...HEAD, rules: [{ layouts: ['x'], settings: {} }] });
    expect(reference).toEqual([
      {
        path: ['rules', 0, 'layouts', 0],
        place: { line: 9, column: 5 },
        fault: {
          kind: 'unknown-layout',
          key: 'x',
          allowed: ['guangzhou-department', 'general-department', 'general-project'],
        },
      },
    ]);
  });

  it('says where it is no JSON', () => {
    expect(readPack('{\n "id": "a",\n}', sentences, PACKS)).toEqual({
      kind: 'problems',
      problems: [
        { path: [], place: { line: 3, column: 1 }, fault: { kind: 'json', fault: 'key' } },
      ],
    });
  });
});

test('the example of the guide is a pack', () => {
  const guide = readFileSync(join(__dirname, '..', '..', 'docs', 'packs.md'), 'utf8');
  const [, example = ''] = /```json\n([\s\S]*?)```/u.exec(guide) ?? [];
  expect(readPack(example, sentences, PACKS).kind).toBe('pack');
});
