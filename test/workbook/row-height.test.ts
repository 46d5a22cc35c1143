import { parseCell } from '../../src/snapshot/address';
import { blankWorkbook } from '../../src/workbook/blank-workbook';
import { changeColumns } from '../../src/workbook/layout/columns';
import { shownRowHeight } from '../../src/workbook/layout/row-height';
import { setCells } from '../../src/workbook/cells/set-cells';
import { mergeCells } from '../../src/workbook/structure/merge-cells';
import { setRowHeight } from '../../src/workbook/structure/set-row-height';
import { DEFAULT_STYLE } from '../../src/workbook/styles/style';

/** A workbook whose first two columns are 20 digits wide, with a text in A1. */
function withText(text: string, look: { readonly wrap?: boolean; readonly size?: number } = {}) {
  const workbook = blankWorkbook('表');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const { wrap = true, size = 11 } = look;
  const font = { ...DEFAULT_STYLE.font, size };
  const style = workbook.styles.push({ ...DEFAULT_STYLE, wrap, font }) - 1;
  changeColumns(workbook, sheet, { first: 0, last: 1 }, () => ({ width: 20 }));
  const place = parseCell('A1') ?? { row: 0, column: 0 };
  setCells(workbook, sheet, [{ place, cell: { value: text, formula: null, style } }]);
  return { workbook, sheet, height: () => shownRowHeight(workbook, sheet, 0) };
}

const LONG = '政协委员提案办理情况满意度';

test('a short text leaves a row its default height', () => {
  const { sheet, height } = withText('满意度');
  expect(height()).toBeCloseTo(Math.max(sheet.defaultRowHeight, 14.25));
});

test.each([
  ['as many lines as its letters need, a Chinese one for two', LONG, {}, 27.75],
  ['one line where it does not wrap', LONG, { wrap: false }, 15],
  ['the lines that were typed', '一\n二\n三', {}, 41.25],
  ['more of larger letters', LONG, { size: 16 }, 40.5],
])('a text takes %s', (_, text, look, height) => {
  expect(withText(text, look).height()).toBe(height);
});

test('merged cells are passed over', () => {
  const { workbook, sheet, height } = withText(LONG);
  mergeCells(workbook, sheet, { top: 0, left: 0, bottom: 0, right: 1 });
  expect(height()).toBe(sheet.defaultRowHeight);
});

test('a height that was set stays until it is left to the contents again', () => {
  const { workbook, sheet, height } = withText(LONG);
  setRowHeight(workbook, sheet, { first: 0, last: 0 }, 60);
  expect(height()).toBe(60);
  setRowHeight(workbook, sheet, { first: 0, last: 0 }, null);
  expect(height()).toBe(27.75);
});

test('no row is taller than Excel makes them', () => {
  expect(withText('长'.repeat(2000)).height()).toBe(409.5);
});
