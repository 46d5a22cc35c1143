import { select } from '../../../workbook/select';
import { WireError } from '../protocol/wire-error';
import { requireActive } from './access';
import type { RangeTarget, SheetTarget } from './open-book';

/** Selects the cells and brings their sheet to the front. @throws on a hidden sheet */
export function selectArea({ book, sheet, area }: RangeTarget): void {
  requireShown({ book, sheet });
  select(book.workbook, sheet, area);
}

/** Brings a sheet to the front. */
export function activateSheet({ book, sheet }: SheetTarget): void {
  requireShown({ book, sheet });
  if (book.workbook.selection.sheet === sheet.id) return;
  select(book.workbook, sheet, { top: 0, left: 0, bottom: 0, right: 0 });
}

function requireShown({ book, sheet }: SheetTarget): void {
  requireActive(book);
  if (sheet.visibility !== 'visible') {
    throw new WireError('InvalidOperation', 'A hidden worksheet cannot be activated.');
  }
}
