import type { RangeTarget } from './open-book';

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

function allOrSome(hidden: number, all: number): boolean | null {
  if (hidden === 0) return false;
  return hidden === all ? true : null;
}
