import { parseCell } from '../../src/snapshot/address';
import { blankWorkbook } from '../../src/workbook/blank-workbook';
import { enterCell } from '../../src/workbook/cells/enter-cell';
import { setNumberFormat } from '../../src/workbook/styles/set-number-format';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import type { Workbook } from '../../src/workbook/workbook';
import type { Sheet } from '../../src/workbook/sheet';
import { WorkbookError } from '../../src/workbook/workbook-error';

function open(): { workbook: Workbook; sheet: Sheet } {
  const workbook = blankWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return { workbook, sheet };
}

function place(address: string) {
  const cell = parseCell(address);
  if (!cell) throw new Error(address);
  return cell;
}

function entered(input: string | number | boolean, before: readonly string[] = []) {
  const { workbook, sheet } = open();
  for (const each of before) enterCell(workbook, sheet, place('A1'), each);
  enterCell(workbook, sheet, place('A1'), input);
  return takeSnapshot(workbook).sheets[0]?.cells.get('A1');
}

describe('enterCell', () => {
  it.each([
    ['12', 12, '12', 'General'],
    ['1,234.50', 1234.5, '1,234.50', '#,##0.00'],
    ['95%', 0.95, '95%', '0%'],
    ['-3', -3, '-3', 'General'],
    ['TRUE', true, 'TRUE', 'General'],
    ['2026-09-30', 46295, '2026/9/30', 'yyyy/m/d'],
    ['2026/9/30', 46295, '2026/9/30', 'yyyy/m/d'],
    ['26/9/30', 46295, '2026/9/30', 'yyyy/m/d'],
    ['2026年9月', 46266, '2026年9月', 'yyyy"年"m"月"'],
    ['2026/9', 46266, '2026年9月', 'yyyy"年"m"月"'],
    ['2026-9-30 12:30', 46295 + 12.5 / 24, '2026/9/30 12:30', 'yyyy/m/d h:mm'],
    ['12:30', 12.5 / 24, '12:30', 'h:mm'],
    ['3:30 PM', 15.5 / 24, '3:30 PM', 'h:mm AM/PM'],
    ['25:00', 25 / 24, '25:00:00', '[h]:mm:ss'],
    ['3时30分', 3.5 / 24, '3时30分', 'h"时"mm"分"'],
    ['98.5%', 0.985, '98.50%', '0.00%'],
    ['¥1,200', 1200, '¥1,200', '"¥"#,##0;[Red]"¥"-#,##0'],
    ['￥1200.5', 1200.5, '¥1,200.50', '"¥"#,##0.00;[Red]"¥"-#,##0.00'],
    ['1e3', 1000, '1.00E+03', '0.00E+00'],
    ['0 1/2', 0.5, ' 1/2', '# ?/?'],
    ['1 1/2', 1.5, '1 1/2', '# ?/?'],
    ['2026.9.30', '2026.9.30', '2026.9.30', 'General'],
    ['2026/13/1', '2026/13/1', '2026/13/1', 'General'],
    ['2026年2月30日', '2026年2月30日', '2026年2月30日', 'General'],
    ['true', true, 'TRUE', 'General'],
    ['2026年9月30日', 46295, '2026年9月30日', 'yyyy"年"m"月"d"日"'],
    ['≥95%', '≥95%', '≥95%', 'General'],
    ['１２', '１２', '１２', 'General'],
    [' 文本 ', ' 文本 ', ' 文本 ', 'General'],
    [7, 7, '7', 'General'],
  ])('reads %j as %j, shown as %j', (input, value, text, numberFormat) => {
    expect(entered(input)).toMatchObject({ value, text, numberFormat, formula: null });
  });

  it.each(['12月31日', '12/31', '12-31'])('reads %s as a day of the present year', (input) => {
    const year = new Date().getFullYear();
    const serial = Date.UTC(year, 11, 31) / 86_400_000 + 25_569;
    expect(entered(input)).toMatchObject({
      value: serial,
      text: '12月31日',
      numberFormat: 'm"月"d"日"',
    });
  });

  it('keeps an error value apart from text', () => {
    expect(entered('#N/A')?.value).toEqual({ error: '#N/A' });
  });

  it('takes a text that begins with = for a formula, in capitals', () => {
    expect(entered('=sum(1,2)')).toMatchObject({ value: 3, formula: '=SUM(1,2)' });
  });

  it('takes a leading sign for the beginning of a formula', () => {
    expect(entered('-详见附件')).toMatchObject({
      value: { error: '#NAME?' },
      formula: '=-详见附件',
    });
  });

  it('makes text of anything after an apostrophe, until something else is entered', () => {
    expect(entered("'=A1")).toMatchObject({ value: '=A1', formula: null });
    expect(entered("'007")).toMatchObject({ value: '007' });
    expect(entered('8', ["'007"])).toMatchObject({ value: 8 });
  });

  it('keeps what is entered into a cell formatted as text', () => {
    const { workbook, sheet } = open();
    setNumberFormat(workbook, sheet, { top: 0, left: 0, bottom: 0, right: 0 }, '@');
    enterCell(workbook, sheet, place('A1'), '=1+1');
    expect(takeSnapshot(workbook).sheets[0]?.cells.get('A1')).toMatchObject({ value: '=1+1' });
    enterCell(workbook, sheet, place('A1'), '0012');
    expect(takeSnapshot(workbook).sheets[0]?.cells.get('A1')?.text).toBe('0012');
  });

  it('clears a cell but keeps its format', () => {
    const { workbook, sheet } = open();
    enterCell(workbook, sheet, place('A1'), '95%');
    enterCell(workbook, sheet, place('A1'), '');
    expect(takeSnapshot(workbook).sheets[0]?.cells.size).toBe(0);
    enterCell(workbook, sheet, place('A1'), 0.5);
    expect(takeSnapshot(workbook).sheets[0]?.cells.get('A1')?.text).toBe('50%');
  });

  it('puts nothing into a cell that a merged area covers', () => {
    const { workbook, sheet } = open();
    sheet.merges = [{ top: 0, left: 0, bottom: 1, right: 1 }];
    enterCell(workbook, sheet, place('B2'), 'x');
    expect(takeSnapshot(workbook).sheets[0]?.cells.size).toBe(0);
  });

  it.each(['=1+', '=SUM(A1', '="a', '=(1'])('refuses %s', (input) => {
    expect(() => entered(input)).toThrow(WorkbookError);
  });

  it('refuses more text than a cell holds', () => {
    expect(() => entered('字'.repeat(32_768))).toThrow(WorkbookError);
    expect(entered('字'.repeat(32_767))?.value).toHaveLength(32_767);
  });
});
