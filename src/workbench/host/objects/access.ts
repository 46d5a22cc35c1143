import type { CellRef } from '../../../snapshot/area';
import { isProtectedCell } from '../../../workbook/protection/locked-cells';
import type { CopiedAspect } from '../../../workbook/structure/copy-cells';
import { WireError } from '../protocol/wire-error';
import type { OpenBook, RangeTarget, SheetTarget } from './open-book';

/** @throws AccessDenied where the workbook is read-only or one of the cells is locked */
export function requireWritableCells(
  { book, sheet }: SheetTarget,
  places: readonly CellRef[],
): void {
  requireWritable(book);
  if (places.some((place) => isProtectedCell(book.workbook, sheet, place))) throw accessDenied();
}

/** @throws AccessDenied where the sheet is protected against formatting */
export function requireFormattable(target: SheetTarget): void {
  requireSheetPermission(target, 'formatCells');
}

/** @throws AccessDenied where the sheet is protected against the insertion of rows */
export function requireInsertableRows(target: SheetTarget): void {
  requireSheetPermission(target, 'insertRows');
}

/** On a protected sheet Excel deletes rows only where that is allowed and all their cells are unlocked. @throws AccessDenied */
export function requireDeletableRows(range: RangeTarget): void {
  requireSheetPermission(range, 'deleteRows');
  const { book, sheet, area } = range;
  if (!sheet.protection) return;
  for (let row = area.top; row <= area.bottom; row += 1) {
    // The last column stands for all that the sheet says nothing about.
    const columns = [...(sheet.rows.get(row)?.cells.keys() ?? []), area.right];
    requireWritableCells(
      { book, sheet },
      columns.map((column) => ({ row, column })),
    );
  }
}

/** @throws AccessDenied where the sheet is protected against heights */
export function requireSizableRows(target: SheetTarget): void {
  requireSheetPermission(target, 'formatRows');
}

/** @throws AccessDenied where the sheet is protected against widths */
export function requireSizableColumns(target: SheetTarget): void {
  requireSheetPermission(target, 'formatColumns');
}

/** @throws AccessDenied on a protected sheet, which never lets merge */
export function requireUnprotected({ book, sheet }: SheetTarget): void {
  requireWritable(book);
  if (sheet.protection) throw accessDenied();
}

/** @throws AccessDenied where formats or contents of the target are protected */
export function requireCopyable(range: RangeTarget, aspect: CopiedAspect): void {
  if (aspect === 'all' || aspect === 'formats') requireFormattable(range);
  requireWritable(range.book);
  if (aspect === 'formats' || !range.sheet.protection) return;
  const { top, left, bottom, right } = range.area;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      requireWritableCells(range, [{ row, column }]);
    }
  }
}

/** @param permission by the name of the file format */
export function requireSheetPermission({ book, sheet }: SheetTarget, permission: string): void {
  requireWritable(book);
  if (sheet.protection && sheet.protection.options.get(permission) !== true) throw accessDenied();
}

/** @throws AccessDenied where the workbook is read-only */
export function requireWritable(book: OpenBook): void {
  if (book.faults.readOnly) throw accessDenied();
}

/** @throws AccessDenied where sheets can be neither added nor taken away, moved, renamed, shown or hidden */
export function requireStructure(book: OpenBook): void {
  requireWritable(book);
  if (book.workbook.structureProtection) throw accessDenied();
}

/** @throws InactiveWorkbook while another workbook is in front */
export function requireActive(book: OpenBook): void {
  if (book.faults.otherWorkbook) {
    throw new WireError('InactiveWorkbook', 'Another workbook is active.');
  }
}

export function accessDenied(): WireError {
  return new WireError('AccessDenied', 'You cannot perform the requested operation.');
}
