import fc from 'fast-check';
import { parseCell, printCell } from '../../../src/snapshot/address';
import type { SheetSnapshot } from '../../../src/snapshot/snapshot';
import { moved, together } from '../alter-snapshot';
import { ALL_DRAWINGS } from './all-drawings';
import { drawnSheet } from './drawn-sheet';
import { layoutReading } from './layout-reading';

const RUNS = Math.min(Number(process.env['FC_RUNS'] ?? 40), 200);
// What is compared is one form with itself elsewhere.
const name = fc.constantFrom(...Object.keys(ALL_DRAWINGS));

function sheetOf(drawing: string): SheetSnapshot {
  return drawnSheet(ALL_DRAWINGS[drawing] ?? '');
}

/** The reading with every address moved: `row` gives a row's new place. */
function movedReading(reading: string, row: (row: number) => number, columns: number): string {
  return reading.replace(/\b[A-Z]{1,2}\d+\b/g, (address) => {
    const cell = parseCell(address);
    if (!cell) throw new Error(`${address} is no address`);
    return printCell({ row: row(cell.row), column: cell.column + columns });
  });
}

function sizeOf({ cells, merges }: SheetSnapshot): { rows: number; columns: number } {
  const places = [...cells.values()];
  return {
    rows: Math.max(...places.map(({ row }) => row), ...merges.map(({ bottom }) => bottom)) + 1,
    columns:
      Math.max(...places.map(({ column }) => column), ...merges.map(({ right }) => right)) + 1,
  };
}

/** With blank rows before the given one; what is merged over that place grows. */
function withBlankRows(sheet: SheetSnapshot, before: number, count: number): SheetSnapshot {
  const shifted = (row: number): number => (row >= before ? row + count : row);
  const cells = [...sheet.cells.values()].map((one) => ({ ...one, row: shifted(one.row) }));
  return {
    ...sheet,
    cells: new Map(cells.map((one) => [printCell(one), one])),
    merges: sheet.merges.map((area) => ({
      ...area,
      top: shifted(area.top),
      bottom: shifted(area.bottom),
    })),
  };
}

/** The rows (from 0) in which indicators begin, from the second on. */
function indicatorRows(reading: string): readonly number[] {
  const rows = [...reading.matchAll(/^[^ ]+\/[^ ]+ [A-Z]+(\d+) /gm)].map(
    ([, row]) => Number(row) - 1,
  );
  return rows.slice(1);
}

describe('the reading of a published form', () => {
  test('does not depend on its place or on the name of its sheet', () => {
    fc.assert(
      fc.property(name, fc.nat({ max: 40 }), fc.nat({ max: 15 }), (drawing, rows, columns) => {
        const sheet = sheetOf(drawing);
        const elsewhere = { ...moved(sheet, rows, columns), name: '另一张' };
        const wanted = movedReading(layoutReading(sheet), (row) => row + rows, columns);
        expect(layoutReading(elsewhere)).toBe(wanted);
      }),
      { numRuns: RUNS },
    );
  });

  test('does not depend on blank rows between its indicators', () => {
    fc.assert(
      fc.property(name, fc.nat(), fc.integer({ min: 1, max: 3 }), (drawing, choice, count) => {
        const sheet = sheetOf(drawing);
        const reading = layoutReading(sheet);
        const rows = indicatorRows(reading);
        const before = rows[choice % Math.max(rows.length, 1)];
        if (before === undefined) return;
        const wanted = movedReading(reading, (row) => (row >= before ? row + count : row), 0);
        expect(layoutReading(withBlankRows(sheet, before, count))).toBe(wanted);
      }),
      { numRuns: RUNS },
    );
  });

  test('does not depend on another form beside it', () => {
    fc.assert(
      fc.property(
        name,
        name,
        fc.nat({ max: 6 }),
        fc.nat({ max: 2 }),
        (first, second, down, gap) => {
          const [left, right] = [sheetOf(first), sheetOf(second)];
          const columns = sizeOf(left).columns + 1 + gap;
          const both = together('两表', left, moved(right, down, columns));
          const wanted = [
            layoutReading(left),
            movedReading(layoutReading(right), (row) => row + down, columns),
          ];
          if (wanted.some((reading) => reading.includes('title-assumed'))) return;
          expect(layoutReading(both).split('\n\n')).toEqual(wanted);
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('does not depend on another form below it', () => {
    fc.assert(
      fc.property(name, name, fc.nat({ max: 3 }), (first, second, gap) => {
        const [upper, lower] = [sheetOf(first), sheetOf(second)];
        const rows = sizeOf(upper).rows + gap;
        const both = together('两表', upper, moved(lower, rows, 0));
        const wanted = [
          layoutReading(upper),
          movedReading(layoutReading(lower), (row) => row + rows, 0),
        ];
        if (wanted.some((reading) => reading.includes('title-assumed'))) return;
        expect(layoutReading(both).split('\n\n')).toEqual(wanted);
      }),
      { numRuns: RUNS },
    );
  });

  test.each(['GUANGZHOU', 'GUANGDONG'])(
    'of %s does not depend on which of annual and cycle stands first',
    (drawing) => {
      const sheet = sheetOf(drawing);
      const swap = (column: number): number => (column === 4 ? 5 : column === 5 ? 4 : column);
      const top = [...sheet.cells.values()].find(({ value }) => value === '一级指标')?.row ?? 0;
      const cells = [...sheet.cells.values()].map((one) =>
        one.row < top ? one : { ...one, column: swap(one.column) },
      );
      const swapped = { ...sheet, cells: new Map(cells.map((one) => [printCell(one), one])) };
      const wanted = layoutReading(sheet).replace(
        /(→ |cycle )([EF])/g,
        (_all, before: string, at) => (at === 'E' ? `${before}F` : `${before}E`),
      );
      expect(layoutReading(swapped)).toBe(wanted);
    },
  );
});
