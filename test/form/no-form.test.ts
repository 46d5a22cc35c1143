import fc from 'fast-check';
import { readForms } from '../../src/form/read-forms';
import { printCell } from '../../src/snapshot/address';
import type { CellValue, SheetSnapshot, Snapshot } from '../../src/snapshot/snapshot';
import { cell, definedName, sheet, workbook } from './alter-snapshot';

const RUNS = Number(process.env['FC_RUNS'] ?? 100);

function grid(name: string, rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  return sheet(
    name,
    rows.flatMap((row, index) =>
      row.flatMap((value, column) =>
        value === null ? [] : [cell(printCell({ row: index, column }), value)],
      ),
    ),
  );
}

describe('a workbook that holds no form', () => {
  test.each<[string, readonly (readonly CellValue[])[]]>([
    ['nothing', []],
    [
      'a list of staff',
      [
        ['姓名', '部门名称', '年度'],
        ['张三', '办公室', 2026],
      ],
    ],
    [
      'a personal appraisal',
      [
        ['2026年员工绩效考核表'],
        ['部门名称', '市场部', '年度', 2026],
        ['指标名称', '目标值', '权重', '单位'],
        ['销售额', 100, 30, '万元'],
      ],
    ],
    [
      'an appraisal of a department with a class of satisfaction',
      [
        ['2026年度部门绩效考核指标表'],
        ['部门名称', '财务处', '年度', 2026],
        ['一级指标', '二级指标', '三级指标', '指标值', '权重'],
        ['履职绩效', '重点工作', '预算编制及时率', '≥95%', 60],
        ['满意度', '群众满意度', '服务满意度', '较好', 40],
      ],
    ],
    [
      'a summary of departments',
      [
        ['2026年部门整体绩效目标汇总表'],
        ['部门名称', '基本支出', '项目支出', '财政拨款', '其他资金', '总体绩效目标'],
        ['甲局', 1, 2, 3, 0, '做好'],
        ['乙局', 1, 2, 3, 0, '做好'],
      ],
    ],
    [
      'a library of indicators',
      [
        ['绩效指标参考'],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '培训人数', '≥100人'],
      ],
    ],
    [
      'instructions for filling in',
      [
        ['部门整体预算绩效目标申报表'],
        ['填报说明：'],
        ['一、基本支出按预算批复填列。'],
        ['二、项目支出按预算批复填列。'],
      ],
    ],
    [
      'an invoice',
      [
        ['发票清单'],
        ['项目名称', '单位', '数量', '单价', '金额'],
        ['打印纸', '箱', 3, 120, 360],
        ['合计', null, null, null, 360],
      ],
    ],
    [
      'a table of contents',
      [
        ['目录'],
        ['序号', '名称', '页码'],
        [1, '部门整体支出绩效目标申报表', 3],
        [2, '项目支出绩效目标申报表', 7],
      ],
    ],
    [
      'a production plan with units and comparators',
      [
        ['车间指标表'],
        ['类别', '项目', '关系', '目标值', '单位'],
        ['质量', '合格率', '≥', 98, '%'],
        ['成本', '单耗', '≤', 3, '千克'],
        ['数量', '产量', '≥', 3000, '件'],
      ],
    ],
    [
      'a summary of indicators of many departments',
      [
        ['2026年部门绩效指标汇总表'],
        ['部门名称', '一级指标', '二级指标', '三级指标', '指标值'],
        ['甲局', '产出指标', '数量指标', '培训人数', '≥100人'],
        ['乙局', '产出指标', '数量指标', '检查次数', '≥8次'],
      ],
    ],
    ['a budget', [['预算表'], ['基本支出', 1], ['项目支出', 2], ['财政拨款', 3], ['其他资金', 0]]],
  ])('such as %s gives none', (_what, rows) => {
    expect(readForms(workbook(grid('Sheet1', rows)))).toEqual([]);
  });

  test('has none even if names of the template were left in it', () => {
    const names = ['基本支出', '项目支出', '绩效指标'].map((name) => definedName(name, '#REF!'));
    expect(readForms({ ...workbook(grid('Sheet1', [['你好']])), names })).toEqual([]);
  });

  test('is passed over at once, however large', () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [
      `单号${row}`,
      row,
      '已完成的一项采购',
      row * 2,
      '市场部',
    ]);
    const large = workbook(grid('数据', rows));
    const begun = process.cpuUsage();
    expect(readForms(large)).toEqual([]);
    // Of processor time: well under a second on a machine with nothing else to do.
    expect(process.cpuUsage(begun).user).toBeLessThan(2_000_000);
  });
});

describe('any workbook', () => {
  const words = [
    '部门整体预算绩效目标申报表',
    '（2026年度）',
    '部门名称',
    '基本支出',
    '项目支出',
    '财政拨款',
    '其他资金',
    '总体绩效目标',
    '年度重点工作任务',
    '名称',
    '主要实施内容',
    '拟投入的资金（万元）',
    '期望达到的目标（概述）',
    '绩效指标',
    '一级指标',
    '二级指标',
    '三级指标',
    '实施周期指标值',
    '年度指标值',
    '指标值',
    '产出指标',
    '数量指标',
    '质量指标',
    '满意度',
    '一年',
    '≥90%',
    '合计',
    '备注：',
    '其他需完成的任务（可选项）',
  ];
  const value = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<CellValue>(...words) },
    fc.constantFrom<CellValue>(0, 12.5, 46387, true, { error: '#REF!' }, '', ' '),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  const place = fc.record({ row: fc.nat({ max: 14 }), column: fc.nat({ max: 7 }) });
  const area = fc
    .tuple(place, fc.nat({ max: 4 }), fc.nat({ max: 3 }))
    .map(([{ row, column }, down, right]) => ({
      top: row,
      left: column,
      bottom: row + down,
      right: column + right,
    }));
  const name = fc
    .tuple(
      fc.constantFrom('基本支出', '绩效指标', '年度重点工作任务', '总体绩效目标'),
      fc.oneof(
        area.map(({ top, left }) => `Sheet1!$${'ABCDEFGH'[left] ?? 'A'}$${top + 1}`),
        fc.constantFrom('#REF!', '=1', 'Sheet1!$A:$A', 'Sheet1!$1:$1048576', '没有!$A$1', ''),
      ),
      fc.constantFrom(null, 'Sheet1', '没有'),
      fc.boolean(),
    )
    .map(([key, formula, scope, visible]) => definedName(key, formula, scope, visible));
  const snapshot: fc.Arbitrary<Snapshot> = fc
    .record({
      cells: fc.array(fc.tuple(place, value), { maxLength: 70 }),
      // Excel knows no merged areas that overlap; a file may hold them all the same.
      merges: fc.array(area, { maxLength: 8 }),
      names: fc.array(name, { maxLength: 5 }),
    })
    .map(({ cells, merges, names }) => ({
      ...workbook(
        sheet(
          'Sheet1',
          cells.map(([at, held]) => cell(printCell(at), held)),
          merges,
        ),
      ),
      names,
    }));

  test('is read without an exception, and every place that is told lies on its sheet', () => {
    fc.assert(
      fc.property(snapshot, (any) => {
        for (const form of readForms(any)) {
          for (const { name: at, value: held } of form.indicators) {
            expect(at.row).toBeGreaterThanOrEqual(0);
            expect(held.column).toBeGreaterThanOrEqual(0);
          }
          expect(form.area.top).toBeLessThanOrEqual(form.area.bottom);
        }
      }),
      { numRuns: RUNS * 2 },
    );
  });
});
