import { isWholeColumns, isWholeRows, rowCount } from '../../../snapshot/area';
import { changeCells } from '../../../workbook/structure/change-rows';
import { deleteRows } from '../../../workbook/structure/delete-rows';
import { insertRows } from '../../../workbook/structure/insert-rows';
import { linesOf, type Axis, type CellShift } from '../../../workbook/structure/row-change';
import {
  requireDeletableRows,
  requireInsertableRows,
  requireSheetPermission,
  requireUnprotected,
} from './access';
import { invalidArgument } from './arguments';
import type { RangeTarget } from './open-book';
import { changing } from './refusals';

/**
 * `insert`: whole rows move down and whole columns to the right, whatever the direction; anything else as it says.
 * @throws AccessDenied, InvalidArgument, InvalidOperation
 */
export function insertCells(range: RangeTarget, direction: string): void {
  if (direction !== 'Down' && direction !== 'Right') throw invalidArgument();
  const { book, sheet, area } = range;
  if (isWholeRows(area)) {
    requireInsertableRows(range);
    changing(() => {
      insertRows(book.workbook, sheet, area.top, rowCount(area));
    });
  } else {
    requireShiftable(range, 'insertColumns');
    shift(range, 'insert', direction === 'Down' ? 'row' : 'column');
  }
}

/** `delete`, as insertCells. */
export function deleteCells(range: RangeTarget, direction: string): void {
  if (direction !== 'Up' && direction !== 'Left') throw invalidArgument();
  const { book, sheet, area } = range;
  if (isWholeRows(area)) {
    requireDeletableRows(range);
    changing(() => {
      deleteRows(book.workbook, sheet, area.top, rowCount(area));
    });
  } else {
    requireShiftable(range, 'deleteColumns');
    shift(range, 'delete', direction === 'Up' ? 'row' : 'column');
  }
}

function shift(range: RangeTarget, kind: CellShift['kind'], direction: Axis): void {
  const { book, sheet, area } = range;
  const axis = isWholeColumns(area) ? 'column' : direction;
  const { first, last } = linesOf(area, axis);
  const band = linesOf(area, axis === 'row' ? 'column' : 'row');
  changing(() => {
    changeCells(book.workbook, sheet, { kind, axis, at: first, count: last - first + 1, band });
  });
}

/** A protected sheet can allow whole columns, never some cells only. */
function requireShiftable(range: RangeTarget, permission: string): void {
  if (isWholeColumns(range.area)) requireSheetPermission(range, permission);
  else requireUnprotected(range);
}
