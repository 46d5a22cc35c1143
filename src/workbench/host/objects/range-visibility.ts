import { changeColumns } from '../../../workbook/layout/columns';
import { setRowsHidden } from '../../../workbook/structure/set-row-height';
import { requireSizableColumns, requireSizableRows } from './access';
import { asBoolean, invalidArgument } from './arguments';
import type { RangeTarget } from './open-book';

/** More rows than this are not hidden one by one. */
const MOST_ROWS = 100_000;

export function hideRows(range: RangeTarget, value: unknown): void {
  requireSizableRows(range);
  const { book, sheet, area } = range;
  if (area.bottom - area.top >= MOST_ROWS) throw invalidArgument();
  const rows = { first: area.top, last: area.bottom };
  setRowsHidden(book.workbook, sheet, rows, asBoolean(value));
}

export function hideColumns(range: RangeTarget, value: unknown): void {
  requireSizableColumns(range);
  const { book, sheet, area } = range;
  const hidden = asBoolean(value);
  const columns = { first: area.left, last: area.right };
  changeColumns(book.workbook, sheet, columns, () => ({ hidden }));
}

/** Whether all rows are hidden; null where some are. */
export function rowsHidden({ sheet, area }: RangeTarget): boolean | null {
  let hidden = 0;
  for (const [index, row] of sheet.rows) {
    if (row.hidden && index >= area.top && index <= area.bottom) hidden += 1;
  }
  return allOrSome(hidden, area.bottom - area.top + 1);
}

/** Whether all columns are hidden; null where some are. */
export function columnsHidden({ sheet, area }: RangeTarget): boolean | null {
  let hidden = 0;
  for (const run of sheet.columns) {
    const shared = Math.min(run.last, area.right) - Math.max(run.first, area.left) + 1;
    if (run.hidden && shared > 0) hidden += shared;
  }
  return allOrSome(hidden, area.right - area.left + 1);
}

/** Whether all cells are hidden, by their rows or by their columns; null where some are. */
export function allHidden(range: RangeTarget): boolean | null {
  const [rows, columns] = [rowsHidden(range), columnsHidden(range)];
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

function allOrSome(hidden: number, all: number): boolean | null {
  if (hidden === 0) return false;
  return hidden === all ? true : null;
}
