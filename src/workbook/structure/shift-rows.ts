import { blankCell } from '../cells/blank-cell';
import { newRow } from '../cells/set-cells';
import type { Workbook } from '../workbook';
import type { Row, Sheet } from '../sheet';
import { moveSpan } from './move-reference';
import type { RowChange } from './row-change';

/** Gives the rows their new places; deleted ones go, inserted ones look like the row above them. */
export function shiftRows(workbook: Workbook, sheet: Sheet, change: RowChange): void {
  const above = sheet.rows.get(change.at - 1);
  const below = [...sheet.rows].filter(([index]) => index >= change.at);
  for (const [index] of below) sheet.rows.delete(index);
  for (const [index, row] of below) {
    const moved = moveSpan({ first: index, last: index }, change);
    if (moved) sheet.rows.set(moved.first, row);
  }
  if (change.kind === 'delete' || !above) return;
  for (let index = change.at; index < change.at + change.count; index++) {
    const row = likeAbove(workbook, above);
    if (row) sheet.rows.set(index, row);
  }
}

/** Formats and a height that was set, but neither contents nor merges nor being hidden; null where that is nothing. */
function likeAbove(workbook: Workbook, above: Row): Row | null {
  const { cells, height, customHeight, style } = above;
  const looks: Row['cells'] = new Map();
  for (const [column, cell] of cells) looks.set(column, blankCell(workbook, cell.style));
  const heights = customHeight ? { height, customHeight } : {};
  if (looks.size === 0 && !customHeight && style === null) return null;
  return { ...newRow(), ...heights, cells: looks, style };
}
