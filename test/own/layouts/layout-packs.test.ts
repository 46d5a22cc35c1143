import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, type CheckedForm } from '../../../src/check';
import { bringPack } from '../../../src/own/packs/bring-pack';
import { packsInUse } from '../../../src/own/packs/kept-packs';
import { textsFor } from '../../../src/texts';
import type { Snapshot } from '../../../src/snapshot/snapshot';
import { printCell } from '../../../src/snapshot/address';
import { workbook } from '../../form/alter-snapshot';
import { drawnSheet } from '../../form/layouts/drawn-sheet';

const PLATEAU = `
2026年部门年度绩效任务书|<|<|<
任务承担机关|示例省文化馆|<|<
机关正常运转花费|6000000|专门业务花费|1000000
省里安排|6500000|自己筹集|400000
要事|攻坚事项|匡算花费|<
^|送戏下乡|1000000|<
全年要办成的事|举办群众文化活动60场|<|<
大类|小类|考核事项|今年要达到
产出指标|数量指标|举办活动场次|≥60场
^|质量指标|活动验收合格率|≥95%
效益指标|社会效益指标|服务群众人次|≥5万人次
`;

const RIVER = `
2026年办事计划及成效承诺表|<|<|<|<
事项|疏浚河道|<|牵头处室|
所需经费|80|<|<|<
成效承诺|疏浚河道12公里|<|<|<
看什么|怎么计|不高于还是不低于|承诺数|占比
疏浚长度|公里|≥|12|60
单位成本|万元/公里|≤|6.5|40
`;

const HARBOUR = `
2026年部门整体预算绩效目标申报表|<|<|<
部门名称|示例区文化馆|<|<
基本支出|60|项目支出|10
财政拨款|75|其他资金|5
盘子|80||
总体绩效目标|举办群众文化活动60场|<|<
一级指标|二级指标|三级指标|年度指标值
产出指标|数量指标|举办活动场次|≥60场
效益指标|社会效益指标|服务群众人次|≥5万人次
`;

function checkedBy(pack: string | null, drawing: string): CheckedForm | null {
  const snapshot: Snapshot = workbook(drawnSheet(drawing));
  if (pack === null) return check(snapshot)[0] ?? null;
  const source = readFileSync(join(__dirname, `${pack}.json`), 'utf8');
  const brought = bringPack(source, [], textsFor('zh-CN').rules);
  if (brought.kind !== 'brought') throw new Error(JSON.stringify(brought));
  return check(snapshot, {}, packsInUse([{ pack: brought.pack, isOn: true }]))[0] ?? null;
}

const fieldsOf = (checked: CheckedForm | null) =>
  Object.fromEntries(
    [...(checked?.form.fields ?? [])].map(([key, { entry }]) => [key, entry.value]),
  );
const told = (checked: CheckedForm | null, ...rules: readonly string[]) =>
  (checked?.findings ?? [])
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule, cell, message, detail }) => [rule, printCell(cell), message, detail].join(' '));

describe('a form with words of its own', () => {
  test('is none without its pack, and read whole with it: fields, tasks, columns, unit', () => {
    expect(checkedBy(null, PLATEAU)?.form.fields.has('基本支出') ?? false).toBe(false);
    const checked = checkedBy('plateau', PLATEAU);
    expect(checked?.form).toMatchObject({ layout: 'plateau-department', unit: '元', year: 2026 });
    expect(fieldsOf(checked)).toMatchObject({
      部门名称: '示例省文化馆',
      基本支出: 6000000,
      项目支出: 1000000,
      财政拨款: 6500000,
      其他资金: 400000,
      总体绩效目标: '举办群众文化活动60场',
    });
    expect(checked?.form.tasks.map(({ name, amount }) => [name.text, amount?.value])).toEqual([
      ['送戏下乡', 1000000],
    ]);
    expect(checked?.form.indicators.map(({ name, annual }) => [name.text, annual])).toEqual([
      ['举办活动场次', '≥60场'],
      ['活动验收合格率', '≥95%'],
      ['服务群众人次', '≥5万人次'],
    ]);
  });

  test('is held to the sums of its layout alone', () => {
    const checked = checkedBy('plateau', PLATEAU);
    expect(told(checked, 'parts-total-balance', 'revenue-expenditure-balance')).toEqual([
      'parts-total-balance B3 own 财政拨款、其他资金',
    ]);
    const [finding] = checked?.findings.filter(({ rule }) => rule === 'parts-total-balance') ?? [];
    expect(finding?.data).toEqual({
      left: '基本支出、项目支出',
      right: '财政拨款、其他资金',
      parts: '7,000,000.00',
      total: '6,900,000.00',
      difference: '100,000.00',
      unit: '元',
    });
  });
});

test('a flat list under headings of its own keeps operator, unit and weight apart; what is required is asked for', () => {
  expect(checkedBy(null, RIVER)?.form.indicators ?? []).toEqual([]);
  const checked = checkedBy('river', RIVER);
  expect(checked?.form.kind).toBe('project');
  expect(
    checked?.form.indicators.map(({ name, annual, weight }) => [name.text, annual, weight?.value]),
  ).toEqual([
    ['疏浚长度', '≥12公里', 60],
    ['单位成本', '≤6.5万元/公里', 40],
  ]);
  expect(told(checked, 'required-blank')).toEqual(['required-blank E2 blank ']);
});

test('a layout of a known form adds a label and sums of its own to it', () => {
  expect(checkedBy(null, HARBOUR)?.form.layout).toBe('guangzhou-department');
  expect(fieldsOf(checkedBy(null, HARBOUR))).not.toHaveProperty('资金总额');
  const checked = checkedBy('harbour', HARBOUR);
  expect(checked?.form.layout).toBe('harbour-department');
  expect(fieldsOf(checked)).toMatchObject({ 资金总额: 80 });
  expect(told(checked, 'parts-total-balance', 'revenue-expenditure-balance')).toEqual([
    'parts-total-balance B3 own 资金总额',
  ]);
});
