import { check } from '../../../src/check';
import { PACKS, type LayoutSum } from '../../../src/packs';
import { printCell } from '../../../src/snapshot/address';
import { workbook } from '../../form/alter-snapshot';
import { drawnSheet } from '../../form/layouts/drawn-sheet';

const FORM = workbook(
  drawnSheet(`
部门整体支出绩效目标表|<|<|<
部门全称|示例县财政局|<|<
基本支出|60|项目支出|10
财政拨款|75|其他资金|5
总体目标|加强财政管理|<|<
一级指标|二级指标|三级指标|指标值
产出指标|数量指标|评审项目|≥60个
效益指标|经济效益指标|审减金额|≥3000万元
`),
);

/** What is said of sums, by a layout of these that stands in place of the general one. */
function said(sums: readonly LayoutSum[] | null) {
  const packs = PACKS.map((pack) => ({
    ...pack,
    layouts: pack.layouts.map((layout) => (sums ? { ...layout, sums: [...sums] } : layout)),
  }));
  return (check(FORM, {}, packs)[0]?.findings ?? [])
    .filter(({ rule }) => ['parts-total-balance', 'revenue-expenditure-balance'].includes(rule))
    .map(({ rule, cell, message, detail }) => [rule, printCell(cell), message, detail]);
}

test('a layout without sums of its own is held to those of all forms', () => {
  expect(said(null)).toHaveLength(1);
  expect(said(null)[0]?.[0]).toBe('revenue-expenditure-balance');
});

test('one with sums of its own is held to them alone, one with none to nothing', () => {
  expect(said([{ parts: ['基本支出', '其他资金'], total: ['财政拨款'] }])).toEqual([
    ['parts-total-balance', 'B3', 'own', '财政拨款'],
  ]);
  expect(said([{ parts: ['财政拨款', '其他资金'], total: ['基本支出', '项目支出'] }])).toEqual([
    ['parts-total-balance', 'B4', 'own', '基本支出、项目支出'],
  ]);
  expect(said([])).toEqual([]);
});
