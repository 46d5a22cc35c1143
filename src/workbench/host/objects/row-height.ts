import { rowCount } from '../../../snapshot/area';
import { shownRowHeight } from '../../../workbook/layout/row-height';
import { setRowHeight } from '../../../workbook/structure/set-row-height';
import { requireSizableRows } from './access';
import { invalidArgument } from './arguments';
import type { RangeTarget } from './open-book';

/** The tallest row that Excel makes, in points. */
const TALLEST = 409.5;
/** More rows than this are not looked at one by one. */
const MOST_ROWS = 100_000;

/** The height of the rows in points; null where they differ. */
export function readRowHeight({ book, sheet, area }: RangeTarget): number | null {
  const heights = new Set<number>();
  let given = 0;
  for (const index of sheet.rows.keys()) {
    if (index < area.top || index > area.bottom) continue;
    given += 1;
    heights.add(shownRowHeight(book.workbook, sheet, index));
  }
  if (given < rowCount(area)) heights.add(sheet.defaultRowHeight);
  const [height] = heights;
  return heights.size === 1 && height !== undefined ? height : null;
}

export function writeRowHeight(range: RangeTarget, value: unknown): void {
  requireSizableRows(range);
  if (typeof value !== 'number' || value < 0 || value > TALLEST) throw invalidArgument();
  changeHeight(range, value);
}

/** Whether no row has a height that was set. */
export function usesStandardHeight({ sheet, area }: RangeTarget): boolean {
  for (const [index, { customHeight }] of sheet.rows) {
    if (customHeight && index >= area.top && index <= area.bottom) return false;
  }
  return true;
}

/** From then on the rows have the height that their contents need. */
export function autofitRows(range: RangeTarget): void {
  requireSizableRows(range);
  changeHeight(range, null);
}

function changeHeight({ book, sheet, area }: RangeTarget, height: number | null): void {
  if (rowCount(area) > MOST_ROWS) throw invalidArgument();
  setRowHeight(book.workbook, sheet, { first: area.top, last: area.bottom }, height);
}
