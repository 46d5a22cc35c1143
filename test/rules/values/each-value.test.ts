import { check } from '../../../src/check';
import type { RuleId } from '../../../src/rules/rule';
import { printCell } from '../../../src/snapshot/address';
import { workbook } from '../../form/alter-snapshot';
import { drawnSheet } from '../../form/layouts/drawn-sheet';

/** The cells in which a rule finds something in a drawn form. */
function cellsOf(rule: RuleId, drawing: string): readonly string[] {
  return check(workbook(drawnSheet(drawing)))
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.rule === rule)
    .map(({ cell }) => printCell(cell));
}

const HEAD = `
转移支付区域绩效目标表（2026年度）|<|<|<|<|<|<
专项名称|<|公共卫生补助|<|<|<|<
年度金额（万元）|<|1200|<|<|<|<
年度目标|<|提供服务|<|<|<|<
`;

const REGIONS = `${HEAD}
一级指标|二级指标|三级指标|计算符号|度量单位|区域目标值|<|<
^|^|^|^|^|甲县|乙县|丙县
产出指标|质量指标|疫苗接种率|≧|%|90|190|90
^|质量指标|服务质量|||良好|较好|良好
`;

const LONG_TERM = `
财政支出绩效目标申报表|<|<|<|<
（2026年度）|<|<|<|<
项目名称|卫生院改造|<|<|<
资金总额（万元）|900|<|<|<
年度绩效目标|改造3所|<|<|<
长期绩效指标|一级指标|二级指标|指标内容|指标值
^|产出指标|质量指标|服务质量|良好
^|产出指标|质量指标|验收合格率|120%
年度绩效指标|一级指标|二级指标|指标内容|指标值
^|产出指标|质量指标|服务质量|良好
^|产出指标|质量指标|验收合格率|100%
`;

describe('the rules of values', () => {
  test('look at the value of each region, once where two say the same', () => {
    expect(cellsOf('percent-out-of-range', REGIONS)).toEqual(['G7']);
    expect(cellsOf('vague-value', REGIONS)).toEqual(['F8', 'G8']);
  });

  test('tell once of an operator that the regions share', () => {
    expect(cellsOf('comparator-nonstandard', REGIONS)).toEqual(['D7']);
  });

  test('look at the rows of the whole period, unless the year says the same', () => {
    expect(cellsOf('percent-out-of-range', LONG_TERM)).toEqual(['E8']);
    expect(cellsOf('vague-value', LONG_TERM)).toEqual(['E10']);
  });
});
