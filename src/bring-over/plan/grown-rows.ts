import { neededHeight } from '../../form/judgement/words/cut-off';
import type { Grid } from '../../form/outline/grid';
import type { ReversibleEdit } from '../../plan/edit';
import type { CellRef } from '../../snapshot/area';

/** A text and the cell that it comes to stand in, as the sheet is now. */
export interface FilledCell {
  readonly cell: CellRef;
  readonly text: string;
}

/** The tallest row that Excel makes, in points. */
const TALLEST = 409.5;
/** So much of a line may be missing before the row is touched: what is needed is estimated. */
const SPARE = 0.5;

/**
 * Rows that are there and too low for what comes into them, taller: of a text over several rows the last.
 * @param rowNow where a row that is there stands once others have come in
 */
export function grownRows(
  filled: readonly FilledCell[],
  sheet: string,
  grid: Grid,
  rowNow: (row: number) => number,
): readonly ReversibleEdit[] {
  const rows = new Map<number, { readonly before: number | null; readonly after: number }>();
  for (const { cell, text } of filled) {
    const { room } = grid.entryAt(cell);
    const low = room?.heights.at(-1);
    if (!room || low === undefined || room.width === 0 || room.heights.includes(0)) continue;
    const height = room.heights.reduce((sum, each) => sum + each, 0);
    const missing = neededHeight(text, room) - height;
    if (missing < room.size * SPARE) continue;
    const row = cell.row + room.heights.length - 1;
    const after = Math.min(TALLEST, low + missing);
    const known = rows.get(row);
    if (after <= low || after <= (known?.after ?? 0)) continue;
    rows.set(row, { before: room.isUnset ? null : low, after });
  }
  return [...rows].map(([row, { before, after }]) => ({
    kind: 'set-row-height',
    sheet,
    row: rowNow(row),
    before,
    after,
  }));
}
