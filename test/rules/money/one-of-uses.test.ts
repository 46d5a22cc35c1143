import { check } from '../../../src/check';
import { workbook } from '../../form/alter-snapshot';
import { drawnSheet } from '../../form/layouts/drawn-sheet';

/** How often the total is said to differ from its parts, in a form with such a row of money. */
function said(money: string): number {
  const form = `
部门整体支出绩效目标表|<|<|<
部门全称|示例县财政局|<|<
${money}
总体目标|加强财政管理|<|<
一级指标|二级指标|三级指标|指标值
产出指标|数量指标|评审项目|≥60个
效益指标|经济效益指标|审减金额|≥3000万元
`;
  const [checked] = check(workbook(drawnSheet(form)));
  if (!checked) throw new Error('no form');
  return checked.findings.filter(({ rule }) => rule === 'parts-total-balance').length;
}

test('项目支出 alone, as 其中 of a total, may be less than it but not more', () => {
  expect(said('年度预算资金（万元）|2000|其中：项目支出|800')).toBe(0);
  expect(said('年度预算资金（万元）|2000|其中：项目支出|2800')).toBe(1);
});
