import fc from 'fast-check';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../../src/snapshot/area';
import { blankWorkbook } from '../../../src/workbook/blank-workbook';
import { enterCells } from '../../../src/workbook/cells/enter-cell';
import { changeCells } from '../../../src/workbook/structure/change-rows';
import type { CellShift } from '../../../src/workbook/structure/row-change';
import { takeSnapshot } from '../../../src/workbook/plan/take-snapshot';

const numRuns = Math.min(Number(process.env['FC_RUNS'] ?? 100), 100);

const place = fc.record({ row: fc.nat(7), column: fc.nat(7) });
const input = fc.oneof(
  fc.integer(),
  fc.constantFrom('甲', '=A1', '=SUM(B2:D4)', '=$C$3+E5', '=SUM(C:C)', '=SUM(2:3)'),
);
const band = fc.tuple(fc.nat(7), fc.nat(7)).map(([a, b]) => ({
  first: Math.min(a, b),
  last: Math.max(a, b),
}));
const shift: fc.Arbitrary<Omit<CellShift, 'kind'>> = fc.oneof(
  fc.record({
    axis: fc.constantFrom('row' as const, 'column' as const),
    at: fc.nat(8),
    count: fc.integer({ min: 1, max: 3 }),
    band,
  }),
  fc.record({
    axis: fc.constant('column' as const),
    at: fc.nat(8),
    count: fc.integer({ min: 1, max: 3 }),
    band: fc.constant({ first: 0, last: SHEET_ROWS - 1 }),
  }),
);

test('deleting the cells that were inserted gives the sheet as it was', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ place, input }), { maxLength: 12 }),
      shift,
      (entries, where) => {
        const workbook = blankWorkbook();
        const [sheet] = workbook.sheets;
        if (!sheet) throw new Error('no sheet');
        enterCells(workbook, sheet, entries);
        const before = takeSnapshot(workbook);
        changeCells(workbook, sheet, { ...where, kind: 'insert' });
        changeCells(workbook, sheet, { ...where, kind: 'delete' });
        expect(takeSnapshot(workbook)).toEqual(before);
      },
    ),
    { numRuns },
  );
});

test('contents are not pushed over the last column', () => {
  const workbook = blankWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  enterCells(workbook, sheet, [{ place: { row: 0, column: SHEET_COLUMNS - 1 }, input: 'end' }]);
  const rows = { first: 0, last: SHEET_ROWS - 1 };
  expect(() => {
    changeCells(workbook, sheet, { kind: 'insert', axis: 'column', at: 0, count: 1, band: rows });
  }).toThrow('beyond-sheet');
});
