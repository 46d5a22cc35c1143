import fc from 'fast-check';
import {
  areaOf,
  columnCount,
  contains,
  headOf,
  intersection,
  rowCount,
  sameArea,
  union,
  type Area,
} from '../../src/snapshot/area';

const RUNS = Number(process.env['FC_RUNS'] ?? 100);

const area: fc.Arbitrary<Area> = fc
  .record({
    top: fc.nat({ max: 20 }),
    left: fc.nat({ max: 20 }),
    rows: fc.nat({ max: 10 }),
    columns: fc.nat({ max: 10 }),
  })
  .map(({ top, left, rows, columns }) => ({
    top,
    left,
    bottom: top + rows,
    right: left + columns,
  }));
const cell = fc.record({ row: fc.nat({ max: 30 }), column: fc.nat({ max: 30 }) });

test('a cell lies in the intersection exactly when it lies in both areas', () => {
  fc.assert(
    fc.property(area, area, cell, (a, b, place) => {
      const both = intersection(a, b);
      expect(both !== null && contains(both, place)).toBe(contains(a, place) && contains(b, place));
    }),
    { numRuns: RUNS },
  );
});

test('the union holds both areas, and no smaller one does', () => {
  fc.assert(
    fc.property(area, area, (a, b) => {
      const all = union(a, b);
      expect(sameArea(intersection(all, a) ?? all, a)).toBe(true);
      expect(sameArea(intersection(all, b) ?? all, b)).toBe(true);
      expect([all.top, all.right]).toEqual([Math.min(a.top, b.top), Math.max(a.right, b.right)]);
    }),
    { numRuns: RUNS },
  );
});

test('an area of one cell has one row, one column and that cell as its head', () => {
  fc.assert(
    fc.property(cell, (place) => {
      const one = areaOf(place);
      expect([rowCount(one), columnCount(one), headOf(one)]).toEqual([1, 1, place]);
    }),
    { numRuns: RUNS },
  );
});
