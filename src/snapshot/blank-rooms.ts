import { printCell } from './address';
import type { CellRef } from './area';
import type { SheetSnapshot, TextRoom } from './snapshot';

/** Forms stand within these; of what lies beyond the look is not known. */
const MOST = { rows: 500, columns: 26 } as const;

/**
 * What room the blank cells among the others have for a text that wraps; nothing where none has.
 * @param cells those with content
 * @param roomOf null for a cell in which nothing wraps, and for one that a merged area hides
 */
export function blankRooms(
  cells: Iterable<CellRef>,
  roomOf: (cell: CellRef) => TextRoom | null,
): Pick<SheetSnapshot, 'rooms'> {
  const filled = new Set<number>();
  let rows = 0;
  let columns = 0;
  for (const { row, column } of cells) {
    rows = Math.min(MOST.rows, Math.max(rows, row + 1));
    columns = Math.min(MOST.columns, Math.max(columns, column + 1));
    if (column < MOST.columns) filled.add(row * MOST.columns + column);
  }
  const rooms = new Map<string, TextRoom>();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (filled.has(row * MOST.columns + column)) continue;
      const room = roomOf({ row, column });
      if (room) rooms.set(printCell({ row, column }), room);
    }
  }
  return rooms.size > 0 ? { rooms } : {};
}
