import { printCell } from '../../src/snapshot/address';
import type { HiddenLines } from '../../src/snapshot/snapshot';
import { onlySheet, withCells, workbook } from './alter-snapshot';
import { onlyForm, sampleSnapshot } from './form-files';
import { drawnSheet } from './layouts/drawn-sheet';
import { readingOf } from './reading';

const museum = onlySheet(sampleSnapshot('gz-museum-shift'));

function read(hidden: HiddenLines, sheet = museum) {
  const form = onlyForm(workbook({ ...sheet, hidden }));
  const said = form.assumed
    .filter(({ what }) => what.startsWith('hidden'))
    .map(({ what, cell }) => `${what} ${printCell(cell)}`);
  return { reading: readingOf(form), said };
}

const shown = read({ rows: [], columns: [] });

test('what stands in hidden rows and columns is read all the same, and said once each', () => {
  const { reading, said } = read({ rows: [17, 18, 25], columns: [4] });
  expect(reading).toEqual(shown.reading);
  expect(said).toEqual(['hidden-rows D18', 'hidden-columns E3']);
});

test('what is hidden outside of the form is not said', () => {
  const noted = withCells(museum, { Z3: '内部测算', A90: '备查' });
  expect(read({ rows: [89], columns: [25] }, noted).said).toEqual([]);
  expect(shown.said).toEqual([]);
});

describe('a hidden column between labels and values', () => {
  const helped = drawnSheet(`
部门整体绩效目标申报表|<|<|<|<|<
单位名称|DWMC|示例县林业局|年度|ND|2026
总体目标|ZTMB|造林2万亩|<|<|<
基本支出（万元）|JBZC|300|项目支出（万元）|XMZC|80
一级指标|二级指标||三级指标||指标值
产出指标|数量指标||造林面积||≥2万亩
`);

  test('holds helpers’ values: the form’s own stand beyond it', () => {
    const { fields } = onlyForm(workbook({ ...helped, hidden: { rows: [], columns: [1, 4] } }));
    const cells = [...fields].map(([key, { entry }]) => `${key} ${printCell(entry)}`);
    expect(cells).toEqual([
      '部门名称 C2',
      '预算年度 F2',
      '基本支出 C4',
      '项目支出 F4',
      '总体绩效目标 C3',
    ]);
  });

  test('holds the values themselves where nothing stands beyond', () => {
    const plain = withCells(helped, { C2: null, C4: null });
    const { fields } = onlyForm(workbook({ ...plain, hidden: { rows: [], columns: [1] } }));
    expect(printCell(fields.get('部门名称')?.entry ?? { row: 0, column: 0 })).toBe('B2');
    expect(printCell(fields.get('基本支出')?.entry ?? { row: 0, column: 0 })).toBe('B4');
  });
});
