import type { Grid } from '../../form/outline/grid';
import { placeNow } from '../../library/insert-indicators';
import { rowAfter, type Placement } from '../../library/placement/placement';
import { contains, headOf, isCovered, type CellRef } from '../../snapshot/area';

export type Placed = Extract<Placement, { kind: 'placed' }>;

/**
 * The new form's sheet as it is now, and where its cells stand once rows have come in. Whatever is brought over is told
 * by its place then; `Entry` and `KnownRow` alone speak of now.
 */
export interface Ground {
  readonly grid: Grid;
  readonly placement: Placed;
  /** Where a cell that is there now will stand: one whose area grows upwards, at its new head. */
  readonly after: (now: CellRef) => CellRef;
  /** The row as it is now, or the one that a new row takes its formats from. */
  readonly before: (row: number) => { readonly row: number; readonly isNew: boolean };
  /** Whether a merged area will hide the cell. */
  readonly isHidden: (after: CellRef) => boolean;
}

export function groundOf(placement: Placed, grid: Grid): Ground {
  const { insertions, join } = placement;
  return {
    grid,
    placement,
    after({ row, column }) {
      const moved = { row: rowAfter(insertions, row), column };
      const area = join.find((each) => contains(each, moved));
      return area ? headOf(area) : moved;
    },
    before: (row) => placeNow(insertions, row),
    isHidden: (cell) => isCovered(cell, join),
  };
}
