import { printCell } from '../../src/snapshot/address';
import type { Row, Sheet } from '../../src/workbook/sheet';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { comparePackages } from './compare-packages';
import { richSample } from './rich-sample';

function open(bytes = richSample()) {
  const document = openXlsx(bytes);
  const [sheet] = document.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return { document, sheet };
}

/** The rows from `at` on one further down, and a new row there: what an insertion leaves behind. */
function shiftDown(sheet: Sheet, at: number): void {
  const rows = [...sheet.rows].filter(([index]) => index >= at).sort(([a], [b]) => b - a);
  for (const [index, row] of rows) {
    sheet.rows.delete(index);
    sheet.rows.set(index + 1, row);
  }
  const cells: Row['cells'] = new Map([[0, { value: '插入', formula: null, style: 1 }]]);
  const format = { height: 40, customHeight: true, hidden: false, style: null };
  sheet.rows.set(at, { cells, ...format, origin: null });
}

function contents(sheet: Sheet) {
  return [...sheet.rows]
    .sort(([a], [b]) => a - b)
    .map(([row, { cells, height, hidden }]) => ({
      row,
      height,
      hidden,
      cells: [...cells].map(([column, cell]) => [printCell({ row, column }), cell]),
    }));
}

describe('saving rows that moved', () => {
  it('renumbers them with all that they carry', () => {
    const { document, sheet } = open();
    shiftDown(sheet, 2);
    const saved = saveXlsx(document);
    expect(contents(open(saved).sheet)).toEqual(contents(sheet));
  });

  it('leaves deleted rows out', () => {
    const { document, sheet } = open();
    sheet.rows.delete(5);
    sheet.rows.delete(8);
    const again = open(saveXlsx(document)).sheet;
    expect(contents(again)).toEqual(contents(sheet));
  });

  it('writes merged areas anew and nothing else', () => {
    const bytes = richSample();
    const { document, sheet } = open(bytes);
    sheet.merges = [...sheet.merges, { top: 7, left: 0, bottom: 8, right: 0 }];
    const saved = saveXlsx(document);
    expect(comparePackages(bytes, saved).flatMap(({ elements }) => elements)).toEqual([
      'worksheet/mergeCells',
    ]);
    expect(open(saved).sheet.merges).toEqual(sheet.merges);
    sheet.merges = [];
    expect(open(saveXlsx(document)).sheet.merges).toEqual([]);
  });

  it('writes a height and hides a row in its own tag', () => {
    const bytes = richSample();
    const { document, sheet } = open(bytes);
    const [second, seventh] = [sheet.rows.get(1), sheet.rows.get(6)];
    if (!second || !seventh) throw new Error('rows');
    second.height = 33.5;
    seventh.hidden = false;
    const saved = saveXlsx(document);
    expect(comparePackages(bytes, saved).flatMap(({ elements }) => elements)).toEqual([
      'worksheet/sheetData/row[r=2]',
      'worksheet/sheetData/row[r=7]',
    ]);
    expect(open(saved).sheet.rows.get(1)?.height).toBe(33.5);
  });
});
