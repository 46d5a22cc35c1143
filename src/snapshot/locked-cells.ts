import { printCell } from './address';
import type { CellRef } from './area';
import type { SheetSnapshot } from './snapshot';

/** Forms stand within these; of what lies beyond nobody asks whether it is locked. */
const MOST = { rows: 500, columns: 26 } as const;

/**
 * Which cells of a protected sheet cannot be written, blank ones among the others too; nothing where none is.
 * @param cells those with content
 */
export function lockedCells(
  cells: Iterable<CellRef>,
  isLocked: (cell: CellRef) => boolean,
): Pick<SheetSnapshot, 'locked'> {
  let [rows, columns] = [0, 0];
  for (const { row, column } of cells) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  const locked = new Set<string>();
  for (let row = 0; row < Math.min(rows, MOST.rows); row++) {
    for (let column = 0; column < Math.min(columns, MOST.columns); column++) {
      if (isLocked({ row, column })) locked.add(printCell({ row, column }));
    }
  }
  return locked.size > 0 ? { locked } : {};
}
