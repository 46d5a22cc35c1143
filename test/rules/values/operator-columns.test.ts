import { check } from '../../../src/check';
import { printCell } from '../../../src/snapshot/address';
import type { CellValue } from '../../../src/snapshot/snapshot';
import { snapshotOf, type Changes } from '../form-builder';

/** A row of indicators as forms of projects print it: level 2, name, operator, value, unit. */
type Row = readonly [
  level2: string,
  name: string,
  operator: CellValue,
  value: CellValue,
  unit: CellValue,
];

const FIRST_ROW = 8;

/** The form of a project in which operator, value and unit have columns of their own. */
const PROJECT: Changes = {
  A1: '项目支出绩效目标申报表',
  A2: '（2026年度）',
  A3: '项目名称',
  B3: '群众文化活动专项',
  A4: '实施单位',
  B4: '示例市文化馆',
  A5: '资金总额（万元）',
  B5: 220,
  A6: '总体绩效目标',
  B6: '举办群众文化活动，群众满意度不低于90%。',
  A7: '一级指标',
  B7: '二级指标',
  C7: '三级指标',
  D7: '运算符号',
  E7: '指标值',
  F7: '计量单位',
};

const SOUND: readonly Row[] = [
  ['数量指标', '群众文化活动场次', '≥', 60, '场'],
  ['质量指标', '艺术培训学员结业率', '≥', 95, '%'],
  ['时效指标', '活动按期举办率', '=', 100, '%'],
  ['成本指标', '单场活动成本', '≤', 1.5, '万元'],
  ['社会效益指标', '服务群众人次', '≥', 5, '万人次'],
  ['服务对象满意度指标', '群众满意度', '≥', 90, '%'],
];

/** What the check says of the form with this row in place of the sound one of its class. */
function saidOf(own: Row | null): readonly string[] {
  const rows = SOUND.map((row) => (own?.[0] === row[0] ? own : row));
  const cells = rows.flatMap((row, at) =>
    ['B', 'C', 'D', 'E', 'F'].map((column, i): [string, CellValue] => [
      `${column}${FIRST_ROW + at}`,
      row[i] ?? null,
    ]),
  );
  const levels = { A8: '产出指标', A12: '效益指标', A13: '满意度指标' };
  const [checked] = check(snapshotOf({ ...PROJECT, ...levels, ...Object.fromEntries(cells) }));
  expect(checked?.form.kind).toBe('project');
  return (checked?.findings ?? [])
    .filter(({ cell }) => cell.row >= FIRST_ROW - 1)
    .map(({ cell, rule, severity, data }) =>
      [printCell(cell), rule, severity, ...Object.values(data)].join(' '),
    );
}

test('where operator, value and unit stand apart a sound form has nothing to find', () => {
  expect(saidOf(null)).toEqual([]);
});

test.each<readonly [Row, string]>([
  [['数量指标', '群众文化活动', '定性', '丰富多样', null], 'E8 vague-value error 丰富多样'],
  [['质量指标', '活动组织质量', null, '良好', null], 'E9 vague-value warning 良好'],
  [['成本指标', '单场活动成本', '定性', '参照政府采购', null], 'E11 value-not-quantified error'],
  [['社会效益指标', '文化传承', null, '传承本地的戏曲', null], 'E12 value-not-quantified info'],
  [['数量指标', '群众文化活动场次', '≥', '约60', '场'], 'E8 approximate-value warning ≥约60场 约'],
  [
    ['服务对象满意度指标', '群众满意度', '定性', '满意', null],
    'E13 satisfaction-not-percent warning 满意',
  ],
  [
    ['服务对象满意度指标', '群众满意度', '≥', 100, '人'],
    'E13 satisfaction-not-percent warning ≥100人',
  ],
  [['数量指标', '群众文化活动场次', null, 60, '场'], 'D8 comparator-missing info 60场 ≥60场'],
  [['数量指标', '宣传册印制', '≥', 2000, null], 'F8 unit-missing warning 宣传册印制 ≥2000'],
  [
    ['质量指标', '艺术培训学员结业率', '≥', 95, '次'],
    'F9 unit-mismatch warning 艺术培训学员结业率 次',
  ],
  [['质量指标', '群众投诉率', '≥', 2, '%'], 'E9 wrong-direction error 群众投诉率 ≥2% ≥ ≤'],
  [
    ['质量指标', '艺术培训学员结业率', '不低于', 95, '%'],
    'D9 comparator-nonstandard info 不低于 ≥95%',
  ],
  [
    ['质量指标', '艺术培训学员结业率', '≥', 195, '%'],
    'E9 percent-out-of-range warning 艺术培训学员结业率 ≥195%',
  ],
  [
    ['数量指标', '群众文化活动场次', '≥', null, '场'],
    'E8 indicator-incomplete error 群众文化活动场次',
  ],
])('in %j', (row, said) => {
  expect(saidOf(row)).toEqual([said]);
});
