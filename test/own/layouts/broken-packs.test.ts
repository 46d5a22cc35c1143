import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bringPack } from '../../../src/own/packs/bring-pack';
import { textOfFile } from '../../../src/settings/file-text';
import { textsFor } from '../../../src/texts';
import { packComplaints } from '../../../src/texts/pack-complaint';
import { packProblems } from '../../../src/texts/zh-CN/pack-problems';

const SOURCE = readFileSync(join(__dirname, 'plateau.json'), 'utf8');
const { rules } = textsFor('zh-CN');

/** What is said of the pack with some of its text replaced. */
function complaints(from: string | RegExp, to: string): readonly string[] {
  const changed = SOURCE.replace(from, to);
  if (changed === SOURCE) throw new Error('nothing was changed');
  const brought = bringPack(changed, [], rules);
  return brought.kind === 'problems' ? packComplaints(brought.problems, packProblems) : [];
}

const AMOUNTS =
  '基本支出、项目支出、财政拨款、其他资金、财政专项资金、其他事业发展性支出、市本级使用资金、拟用于对下转移支付资金、资金总额';

describe('a mistake in a layout is told with its place', () => {
  test('a field that there is not', () => {
    const [line = ''] = complaints('"总体绩效目标": [', '"绩效总目标": [');
    expect(line).toMatch(
      /^ {2}第 22 行第 9 列，layouts\[0\]\.labels\.绩效总目标：不认识“绩效总目标”。这里可以写：部门名称、/u,
    );
  });

  test('a column that there is not', () => {
    const [line = ''] = complaints('"value": [', '"valeu": [');
    expect(line).toContain('不认识“valeu”。这里可以写：level1、level2、name、cycle、value、');
  });

  test('a field without an amount in a sum', () => {
    expect(complaints('"total": ["财政拨款"', '"total": ["部门名称"')).toEqual([
      `  第 34 行第 55 列，layouts[0].sums[0].total[0]：不能是“部门名称”。可用的值：${AMOUNTS}。`,
    ]);
  });

  test('a sum of nothing, and one that holds its own total', () => {
    expect(complaints('"parts": ["基本支出", "项目支出"]', '"parts": []')).toEqual([
      '  第 34 行第 18 列，layouts[0].sums[0].parts：不能为空。请写上内容。',
    ]);
    expect(complaints('"parts": ["基本支出", "项目支出"]', '"parts": ["财政拨款"]')[0]).toContain(
      'layouts[0].sums[0].total[0]：“财政拨款”写了两次。请只留一个。',
    );
  });

  test('one word for two fields', () => {
    expect(complaints('"省里安排"', '"机关正常运转花费"')).toEqual([
      '  第 20 行第 18 列，layouts[0].labels.财政拨款[0]：“机关正常运转花费”写了两次。请只留一个。',
    ]);
  });

  test('a class that there is not, one word for two classes, and none for one', () => {
    const classes = (own: string) => complaints('"required"', `"classes": ${own}, "required"`);
    expect(classes('{ "level2": { "数目指标": ["办多少"] } }')[0]).toMatch(
      /layouts\[0\]\.classes\.level2\.数目指标：不认识“数目指标”。这里可以写：数量指标、质量指标、/u,
    );
    expect(classes('{ "level1": { "产出指标": ["目标"], "效益指标": ["目标"] } }')[0]).toContain(
      'layouts[0].classes.level1.效益指标[0]：“目标”写了两次。请只留一个。',
    );
    expect(classes('{ "level1": { "产出指标": [] } }')[0]).toContain(
      'layouts[0].classes.level1.产出指标：不能为空。',
    );
    expect(classes('{ "level3": {} }')[0]).toContain('这里可以写：level1、level2。');
    // 成本 may be a class of either level.
    expect(
      complaints(
        '"required"',
        '"classes": { "level1": { "成本指标": ["花费"] }, "level2": { "成本指标": ["花费"] } }, "required"',
      ),
    ).toEqual([]);
  });

  test('a key that nobody knows', () => {
    expect(complaints('"required"', '"requried"')[0]).toContain(
      '不认识“requried”。这里可以写：id、',
    );
  });

  test('a unit that there is not', () => {
    expect(complaints('"amountUnit": "元"', '"amountUnit": "千元"')[0]).toContain(
      '不能是“千元”。可用的值：万元、元。',
    );
  });

  test('text that is no JSON', () => {
    expect(complaints('"rules": []', '"rules": [],')).toEqual([
      '  第 38 行第 1 列：不是正确的 JSON：这里应当是用英文双引号括起来的名称。请检查是否多了逗号。',
    ]);
  });
});

describe('a pack as people save it', () => {
  test.each(['\uFEFF', '\r\n'])('%j before it does no harm', (before) => {
    expect(bringPack(before + SOURCE, [], rules).kind).toBe('brought');
  });

  test('in the encoding of Chinese Windows it is read all the same', () => {
    // 高原 in GB 18030, the rest ASCII.
    const bytes = Uint8Array.from([0xb8, 0xdf, 0xd4, 0xad]);
    expect(textOfFile(bytes)).toBe('高原');
  });

  test('the id of a pack of the product is refused', () => {
    expect(bringPack(SOURCE.replace('"id": "plateau"', '"id": "general"'), [], rules)).toEqual({
      kind: 'same-id',
      id: 'general',
    });
  });

  test('five megabytes of something else are answered at once, and with a few lines', () => {
    const filler = JSON.stringify(
      Object.fromEntries([...Array(200_000).keys()].map((at) => [`k${at}`, 'x'.repeat(16)])),
    );
    expect(filler.length).toBeGreaterThan(5_000_000);
    const start = process.cpuUsage();
    const brought = bringPack(filler, [], rules);
    const lines = brought.kind === 'problems' ? packComplaints(brought.problems, packProblems) : [];
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThan(100);
    expect(lines.join('\n').length).toBeLessThan(100_000);
  });
});
