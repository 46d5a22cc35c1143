import { blankWorkbook } from '../../src/workbook/blank-workbook';
import { changeColumns } from '../../src/workbook/layout/columns';
import { enterCell } from '../../src/workbook/cells/enter-cell';
import { addName } from '../../src/workbook/names';
import { select } from '../../src/workbook/select';
import { setCells } from '../../src/workbook/cells/set-cells';
import { shownText } from '../../src/workbook/shown/shown-text';
import { mergeCells, unmergeCells } from '../../src/workbook/structure/merge-cells';
import { DEFAULT_STYLE } from '../../src/workbook/styles/style';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { WorkbookError } from '../../src/workbook/workbook-error';

function open() {
  const workbook = blankWorkbook('绩效');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return { workbook, sheet };
}

describe('takeSnapshot', () => {
  it('gives cells in reading order, with what the sheet shows', () => {
    const { workbook, sheet } = open();
    enterCell(workbook, sheet, { row: 1, column: 0 }, '=1/4');
    enterCell(workbook, sheet, { row: 0, column: 3 }, '95%');
    enterCell(workbook, sheet, { row: 0, column: 1 }, ' ');
    const [snapshot] = takeSnapshot(workbook).sheets;
    expect([...(snapshot?.cells ?? [])]).toEqual([
      ['B1', { row: 0, column: 1, value: ' ', text: ' ', formula: null, numberFormat: 'General' }],
      ['D1', { row: 0, column: 3, value: 0.95, text: '95%', formula: null, numberFormat: '0%' }],
      [
        'A2',
        { row: 1, column: 0, value: 0.25, text: '0.25', formula: '=1/4', numberFormat: 'General' },
      ],
    ]);
  });

  it('holds of a merged area the top left cell alone', () => {
    const { workbook, sheet } = open();
    enterCell(workbook, sheet, { row: 0, column: 1 }, '先');
    enterCell(workbook, sheet, { row: 1, column: 1 }, '后');
    const area = { top: 0, left: 0, bottom: 1, right: 1 };
    mergeCells(workbook, sheet, area);
    const [merged] = takeSnapshot(workbook).sheets;
    expect(merged?.merges).toEqual([area]);
    expect([...(merged?.cells ?? [])].map(([address, { value }]) => [address, value])).toEqual([
      ['A1', '先'],
    ]);
    unmergeCells(workbook, sheet, { top: 1, left: 1, bottom: 1, right: 1 });
    expect(takeSnapshot(workbook).sheets[0]).toMatchObject({ merges: [] });
  });

  it.each([
    ['Calibri', 210],
    ['宋体', 240],
  ])('counts widths in digits of the default font, %s', (name, width) => {
    const { workbook, sheet } = open();
    const font = { ...DEFAULT_STYLE.font, name };
    workbook.styles[0] = { ...DEFAULT_STYLE, font };
    const style = workbook.styles.push({ ...DEFAULT_STYLE, wrap: true }) - 1;
    changeColumns(workbook, sheet, { first: 0, last: 0 }, () => ({ width: 40 }));
    const place = { row: 0, column: 0 };
    setCells(workbook, sheet, [{ place, cell: { value: '目标', formula: null, style } }]);
    expect(takeSnapshot(workbook).sheets[0]?.cells.get('A1')?.room?.width).toBe(width);
  });

  it('passes over covered cells in which a file keeps values', () => {
    const { workbook, sheet } = open();
    enterCell(workbook, sheet, { row: 1, column: 1 }, '藏着');
    sheet.merges = [{ top: 0, left: 0, bottom: 1, right: 1 }];
    expect(takeSnapshot(workbook).sheets[0]?.cells.size).toBe(0);
  });

  it('tells the active sheet, which selecting changes', () => {
    const { workbook, sheet } = open();
    select(workbook, sheet, { top: 2, left: 1, bottom: 2, right: 1 });
    expect(workbook.selection.area.top).toBe(2);
    expect(takeSnapshot(workbook).activeSheet).toBe('绩效');
  });
});

describe('names', () => {
  const name = { scope: null, formula: '绩效!$A$1', visible: true, comment: '' };

  it.each(['A1', 'R1C1', 'c', '1月', '有 空格', ''])('may not be %j', (text) => {
    expect(() => {
      addName(open().workbook, { ...name, name: text });
    }).toThrow(WorkbookError);
  });

  it('stand once in each scope, whatever their case', () => {
    const { workbook, sheet } = open();
    addName(workbook, { ...name, name: 'Total' });
    addName(workbook, { ...name, name: 'total', scope: sheet.id });
    expect(() => {
      addName(workbook, { ...name, name: 'TOTAL' });
    }).toThrow('name-taken');
    expect(takeSnapshot(workbook).names).toHaveLength(2);
  });
});

describe('shownText', () => {
  it.each([
    [12504.03, 'General', '12504.03'],
    [0.1 + 0.2, 'General', '0.3'],
    [1234.5, '#,##0.00', '1,234.50'],
    [46295, 'yyyy"年"m"月"d"日"', '2026年9月30日'],
    [0.7, '上午/下午h"时"mm"分"', '下午4时48分'],
    [5, '@', '5'],
    ['文', '"前"@', '前文'],
    [true, '0.00', 'TRUE'],
    [null, '0.00', ''],
    [{ error: '#N/A' }, '0.00', '#N/A'],
  ])('shows %j in %s as %j', (value, format, text) => {
    expect(shownText(value, format)).toBe(text);
  });
});
