import fc from 'fast-check';
import { printArea } from '../../../src/snapshot/address';
import { moveArea } from '../../../src/workbook/structure/move-reference';
import type { RowChange } from '../../../src/workbook/structure/row-change';
import { area } from './book';

/** Rows as people count them. */
const insert = (row: number, count = 1): RowChange => ({ kind: 'insert', at: row - 1, count });
const remove = (row: number, count = 1): RowChange => ({ kind: 'delete', at: row - 1, count });

describe('where an area is after rows were inserted or deleted', () => {
  it.each([
    ['above it', 'B5:C8', insert(2), 'B6:C9'],
    ['at its first row', 'B5:C8', insert(5), 'B6:C9'],
    ['inside of it', 'B5:C8', insert(6, 2), 'B5:C10'],
    ['at its last row', 'B5:C8', insert(8), 'B5:C9'],
    ['after its last row', 'B5:C8', insert(9), 'B5:C8'],
    ['in a single row', 'B5', insert(5), 'B6'],
    ['in whole columns', 'B:C', insert(3), 'B:C'],
    ['among whole rows', '5:8', insert(6), '5:9'],
    ['above what ends with the sheet', 'A5:A1048576', insert(1), 'A6:A1048576'],
    ['above the last row', 'A1048576', insert(1), null],
  ])('%s: insertion', (_where, before, change, after) => {
    const moved = moveArea(area(before), change);
    expect(moved && printArea(moved)).toBe(after);
  });

  it.each([
    ['above it', 'B5:C8', remove(1, 2), 'B3:C6'],
    ['across its first row', 'B5:C8', remove(4, 2), 'B4:C6'],
    ['its first row', 'B5:C8', remove(5), 'B5:C7'],
    ['inside of it', 'B5:C8', remove(6, 2), 'B5:C6'],
    ['its last row', 'B5:C8', remove(8), 'B5:C7'],
    ['across its last row', 'B5:C8', remove(8, 5), 'B5:C7'],
    ['below it', 'B5:C8', remove(9), 'B5:C8'],
    ['all of it', 'B5:C8', remove(5, 4), null],
    ['more than it', 'B5:C8', remove(2, 40), null],
    ['in whole columns', 'B:C', remove(3), 'B:C'],
    ['among whole rows', '5:8', remove(6, 5), '5:5'],
  ])('%s: deletion', (_where, before, change, after) => {
    const moved = moveArea(area(before), change);
    expect(moved && printArea(moved)).toBe(after);
  });

  it('is where it was after rows were inserted and deleted again', () => {
    const rows = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(rows, rows, rows, fc.integer({ min: 1, max: 50 }), (a, b, at, count) => {
        const before = { top: Math.min(a, b), left: 0, bottom: Math.max(a, b), right: 3 };
        const moved = moveArea(before, { kind: 'insert', at, count });
        expect(moved && moveArea(moved, { kind: 'delete', at, count })).toEqual(before);
      }),
    );
  });
});
