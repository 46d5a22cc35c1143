import fc from 'fast-check';
import { markAddresses } from '../../src/excel/write/mark-addresses';
import { parseArea } from '../../src/snapshot/address';
import type { CellRef } from '../../src/snapshot/area';

const cell = fc.record({
  row: fc.integer({ min: 0, max: 40 }),
  column: fc.integer({ min: 0, max: 30 }),
});

function cellsAt(address: string): readonly CellRef[] {
  return address.split(',').flatMap((part) => {
    const area = parseArea(part);
    if (!area) throw new Error(`${part} is no area`);
    const cells: CellRef[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) cells.push({ row, column });
    }
    return cells;
  });
}

const key = ({ row, column }: CellRef) => row * 100 + column;

it('joins neighbours in a column', () => {
  const cells = ['C6', 'C7', 'D7', 'C9', 'C8'].map((address) => {
    const area = parseArea(address);
    return { row: area?.top ?? 0, column: area?.left ?? 0 };
  });
  expect(markAddresses(cells)).toEqual(['C6:C9,D7']);
});

it('has no address for no cells', () => {
  expect(markAddresses([])).toEqual([]);
});

it('covers each cell exactly once, in addresses within the limit', () => {
  fc.assert(
    fc.property(
      fc.array(cell, { maxLength: 200 }),
      fc.integer({ min: 10, max: 200 }),
      (cells, limit) => {
        const addresses = markAddresses(cells, limit);
        expect(addresses.every((address) => address.length <= limit)).toBe(true);
        const covered = addresses
          .flatMap(cellsAt)
          .map(key)
          .sort((a, b) => a - b);
        expect(covered).toEqual([...new Set(cells.map(key))].sort((a, b) => a - b));
      },
    ),
    { numRuns: Number(process.env['FC_RUNS'] ?? 100) },
  );
});
