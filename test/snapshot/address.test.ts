import fc from 'fast-check';
import {
  parseArea,
  parseCell,
  parseColumn,
  parseSheetArea,
  printArea,
  printCell,
  printColumn,
  printSheetArea,
  quoteSheet,
} from '../../src/snapshot/address';
import { SHEET_COLUMNS, SHEET_ROWS, type Area, type CellRef } from '../../src/snapshot/area';

const RUNS = Number(process.env['FC_RUNS'] ?? 100);

const cellRef: fc.Arbitrary<CellRef> = fc.record({
  row: fc.nat({ max: SHEET_ROWS - 1 }),
  column: fc.nat({ max: SHEET_COLUMNS - 1 }),
});
const area: fc.Arbitrary<Area> = fc.tuple(cellRef, cellRef).map(([a, b]) => ({
  top: Math.min(a.row, b.row),
  left: Math.min(a.column, b.column),
  bottom: Math.max(a.row, b.row),
  right: Math.max(a.column, b.column),
}));
/** Characters that Excel forbids in a sheet's name are left out; it begins and ends with no quote. */
const sheetName = fc
  .array(fc.constantFrom(...Array.from('表Aa1 .!,\'"&（）-+_')), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(''))
  .filter((name) => !name.startsWith("'") && !name.endsWith("'") && name.trim() === name);

describe('an address', () => {
  test('of a column, a cell or an area is read as it was printed', () => {
    fc.assert(
      fc.property(cellRef, area, (one, many) => {
        expect(parseColumn(printColumn(one.column))).toBe(one.column);
        expect(parseCell(printCell(one))).toEqual(one);
        expect(parseArea(printArea(many))).toEqual(many);
      }),
      { numRuns: RUNS },
    );
  });

  test('with its sheet is read as it was printed', () => {
    fc.assert(
      fc.property(sheetName, area, (sheet, many) => {
        expect(parseSheetArea(printSheetArea(sheet, many))).toEqual({ sheet, area: many });
      }),
      { numRuns: RUNS },
    );
  });

  test('may be absolute, in small letters, or with its corners exchanged', () => {
    expect(parseCell('$b$12')).toEqual({ row: 11, column: 1 });
    expect(parseArea('F15:$B$12')).toEqual({ top: 11, left: 1, bottom: 14, right: 5 });
    expect(printArea({ top: 11, left: 1, bottom: 11, right: 1 })).toBe('B12');
  });

  test('may be whole rows or columns', () => {
    expect(parseArea('5:9')).toEqual({ top: 4, left: 0, bottom: 8, right: SHEET_COLUMNS - 1 });
    expect(parseArea('$C:$B')).toEqual({ top: 0, left: 1, bottom: SHEET_ROWS - 1, right: 2 });
    expect(printArea({ top: 4, left: 0, bottom: 8, right: SHEET_COLUMNS - 1 })).toBe('5:9');
    expect(printArea({ top: 0, left: 1, bottom: SHEET_ROWS - 1, right: 2 })).toBe('B:C');
  });

  test.each([
    '',
    'A',
    '1',
    'A0',
    'AAAA1',
    'XFE1',
    'A1048577',
    'A1:B2:C3',
    '0:5',
    'XFE:XFE',
    '#REF!',
    '表',
  ])('%j is none', (text) => {
    expect(parseArea(text)).toBeNull();
  });

  test('quotes the sheet where a formula must', () => {
    expect(quoteSheet('申报表')).toBe('申报表');
    expect(quoteSheet('Sheet 1')).toBe("'Sheet 1'");
    expect(quoteSheet("it's")).toBe("'it''s'");
    expect(quoteSheet('A1')).toBe("'A1'");
    expect(quoteSheet('2026年')).toBe("'2026年'");
  });

  test('never fails on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseSheetArea(text);
        parseArea(text);
      }),
      { numRuns: RUNS },
    );
  });
});
