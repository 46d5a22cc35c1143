import type { Area } from '../../../snapshot/area';
import type { Sheet } from '../../../workbook/workbook';
import { WireError } from '../protocol/wire-error';
import type { OpenBook, RangeTarget, SheetTarget } from './open-book';
import { styleAt } from './styles';

/** @throws AccessDenied where the workbook is read-only or a cell of the area is locked */
export function requireWritableCells({ book, sheet, area }: RangeTarget): void {
  requireWritable(book);
  if (sheet.protection && holdsLockedCell(book, sheet, area)) throw accessDenied();
}

/** @throws AccessDenied where the sheet is protected against formatting */
export function requireFormattable({ book, sheet }: SheetTarget): void {
  requireWritable(book);
  if (sheet.protection && sheet.protection.options.get('formatCells') !== true) {
    throw accessDenied();
  }
}

export function requireWritable(book: OpenBook): void {
  if (book.faults.readOnly) throw accessDenied();
}

/** @throws InactiveWorkbook while another workbook is in front */
export function requireActive(book: OpenBook): void {
  if (book.faults.otherWorkbook) {
    throw new WireError(
      'InactiveWorkbook',
      'The operation failed because another workbook is active.',
    );
  }
}

function holdsLockedCell(book: OpenBook, sheet: Sheet, area: Area): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (styleAt(book.workbook, sheet, { row, column }).locked) return true;
    }
  }
  return false;
}

function accessDenied(): WireError {
  return new WireError('AccessDenied', 'You cannot perform the requested operation.');
}
