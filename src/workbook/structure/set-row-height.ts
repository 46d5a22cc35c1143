import { rowAt } from '../cells/set-cells';
import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import { notify } from '../workbook-change';

/** The rows from first to last, both included. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** Gives rows a height in points; null leaves it to their contents again. */
export function setRowHeight(
  workbook: Workbook,
  sheet: Sheet,
  rows: Rows,
  height: number | null,
): void {
  for (let index = rows.first; index <= rows.last; index++) {
    const row = rowAt(sheet, index);
    row.height = height;
    row.customHeight = height !== null;
  }
  notify(workbook, { kind: 'row-heights', sheet, rows });
}

/** Hides rows, or shows them again; nothing is told where all of them are so already. */
export function setRowsHidden(workbook: Workbook, sheet: Sheet, rows: Rows, hidden: boolean): void {
  let changes = false;
  for (let index = rows.first; index <= rows.last; index++) {
    if ((sheet.rows.get(index)?.hidden ?? false) === hidden) continue;
    rowAt(sheet, index).hidden = hidden;
    changes = true;
  }
  if (changes) notify(workbook, { kind: 'rows-hidden', sheet, rows, hidden });
}
