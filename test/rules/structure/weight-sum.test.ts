import type { CellValue } from '../../../src/snapshot/snapshot';
import { describeRule } from '../describe-rule';
import type { Changes } from '../form-builder';

const sum = (
  detail: string,
  difference: string,
  message: 'other' | 'whole' = 'other',
  cell = 'A1',
) =>
  ({
    cell,
    severity: 'error',
    detail,
    message,
    data: { sum: detail, difference },
    fix: 'none',
  }) as const;

/** The sound form with a column of weights, one for each of its 13 rows. */
const weighted = (heading: string, ...weights: readonly CellValue[]): Changes => ({
  G17: heading,
  ...Object.fromEntries(weights.map((weight, at) => [`G${18 + at}`, weight])),
});

const TENTHS = Array<number>(7).fill(10);
const FIVES = Array<number>(6).fill(5);

describeRule('weight-sum', {
  silent: {
    'at weights that make 100': weighted('权重', ...TENTHS, ...FIVES),
    'at points that make 90 beside budget execution': weighted(
      '分值',
      ...TENTHS.slice(1),
      ...FIVES,
      0,
    ),
    'at shares of 1': weighted('权重', ...TENTHS.map(() => 0.1), ...FIVES.map(() => 0.05)),
    'at weights with %': weighted('权重', ...TENTHS.map(() => '10%'), ...FIVES.map(() => '5%')),
    'at weights with 分': weighted(
      '分值',
      ...TENTHS.map(() => '10分'),
      ...FIVES.map(() => ' 5 分 '),
    ),
    'at decimals that binary floats would miss': weighted('权重', 0.1, 0.2, 99.7),
    'at a column that nobody has filled': weighted('权重'),
    'at a weight in words': weighted('权重', '见评分标准', 10, 10),
    'when budget execution is one of the rows and all make 100': {
      ...weighted('分值', ...TENTHS, ...FIVES),
      D22: '预算执行率',
    },
    'where the form has no weights': { G17: '备注', G18: 30 },
  },
  speaks: {
    'when a weight was forgotten': [
      weighted('权重', ...TENTHS, ...FIVES.slice(1)),
      [sum('95', '5')],
    ],
    'when there is one too many': [
      weighted('分值', ...TENTHS, ...TENTHS.slice(1)),
      [sum('130', '30')],
    ],
    'at two blanks among the weights': [
      weighted('权重', 10, null, 10, null, ...TENTHS.slice(4), ...FIVES),
      [sum('80', '20')],
    ],
    'at shares that miss 1': [
      weighted('权重', ...TENTHS.map(() => 0.1), 0.05, 0.05),
      [sum('80', '20')],
    ],
    'at percentages': [weighted('权重', '40%', '40%', '15%'), [sum('95', '5')]],
    'at points with 分': [weighted('分值', '50分', '30分', '5分'), [sum('85', '15')]],
    'at a fraction of a point': [weighted('权重', 33.3, 33.3, 33.3), [sum('99.9', '0.1')]],
    'when 90 include budget execution': [
      { ...weighted('分值', ...TENTHS.slice(1), ...FIVES), D22: '预算执行率' },
      [sum('90', '10', 'whole')],
    ],
    'when more than 100 include budget execution': [
      { ...weighted('分值', 50, 30, 10, 10, 10), D22: '预算资金执行率' },
      [sum('110', '10', 'whole')],
    ],
  },
});
