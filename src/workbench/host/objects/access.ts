import type { CellRef } from '../../../snapshot/area';
import { WireError } from '../protocol/wire-error';
import type { OpenBook, SheetTarget } from './open-book';
import { styleAt } from './styles';

/** @throws AccessDenied where the workbook is read-only or one of the cells is locked */
export function requireWritableCells(
  { book, sheet }: SheetTarget,
  places: readonly CellRef[],
): void {
  requireWritable(book);
  if (!sheet.protection) return;
  if (places.some((place) => styleAt(book.workbook, sheet, place).locked)) throw accessDenied();
}

/** @throws AccessDenied where the sheet is protected against formatting */
export function requireFormattable({ book, sheet }: SheetTarget): void {
  requireWritable(book);
  if (sheet.protection && sheet.protection.options.get('formatCells') !== true) {
    throw accessDenied();
  }
}

/** @throws AccessDenied where the workbook is read-only */
export function requireWritable(book: OpenBook): void {
  if (book.faults.readOnly) throw accessDenied();
}

/** @throws InactiveWorkbook while another workbook is in front */
export function requireActive(book: OpenBook): void {
  if (book.faults.otherWorkbook) {
    throw new WireError('InactiveWorkbook', 'Another workbook is active.');
  }
}

function accessDenied(): WireError {
  return new WireError('AccessDenied', 'You cannot perform the requested operation.');
}
