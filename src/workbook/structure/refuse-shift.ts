import { contains, intersection, type Area } from '../../snapshot/area';
import type { Sheet } from '../sheet';
import { WorkbookError } from '../workbook-error';
import { moveArea } from './move-reference';
import {
  axisOf,
  isInBand,
  isWhole,
  sizeOf,
  touchedArea,
  withLines,
  type LineChange,
} from './row-change';

/**
 * @throws WorkbookError `beyond-sheet` for rows or columns that the sheet does not have, and where an insertion would
 *   push contents over its end
 */
export function refuseBeyondSheet(sheet: Sheet, change: LineChange): void {
  const { kind, at, count } = change;
  const axis = axisOf(change);
  const size = sizeOf(axis);
  const isInteger = Number.isInteger(at) && Number.isInteger(count);
  if (!isInteger || at < 0 || count < 1 || at + count > size)
    throw new WorkbookError('beyond-sheet');
  if (kind === 'delete') return;
  const end = withLines(touchedArea(change), axis, { first: size - count, last: size - 1 });
  const overMerges = sheet.merges.some(
    (merge) => intersection(merge, end) && !isAll(merge, change),
  );
  if (overMerges || hasContent(sheet, end)) throw new WorkbookError('beyond-sheet');
}

/** A merged area of all rows, or of all columns, stays one. */
function isAll({ top, left, bottom, right }: Area, change: LineChange): boolean {
  return axisOf(change) === 'row'
    ? top === 0 && bottom === sizeOf('row') - 1
    : left === 0 && right === sizeOf('column') - 1;
}

function hasContent(sheet: Sheet, area: Area): boolean {
  for (const [row, { cells }] of sheet.rows) {
    if (row < area.top || row > area.bottom) continue;
    for (const [column, { value, formula }] of cells) {
      if ((value !== null || formula !== null) && contains(area, { row, column })) return true;
    }
  }
  return false;
}

/**
 * Where only some cells move, a merged area moves as a whole or stays. ASSUMED: no page of Microsoft's says so.
 * @throws WorkbookError `cannot-move`
 */
export function refuseCutMerges(sheet: Sheet, change: LineChange): void {
  if (isWhole(change)) return;
  const touched = touchedArea(change);
  for (const merge of sheet.merges) {
    if (!intersection(merge, touched)) continue;
    const moved = moveArea(merge, change);
    const isGone = moved === null;
    const keepsShape =
      moved !== null &&
      moved.bottom - moved.top === merge.bottom - merge.top &&
      moved.right - moved.left === merge.right - merge.left;
    if (!isInBand(merge, change) || !(isGone || keepsShape)) {
      throw new WorkbookError('cannot-move', 'merged cells');
    }
  }
}
