import { parseArea, printArea } from '../../../snapshot/address';
import type { Area } from '../../../snapshot/area';
import type { Sheet } from '../../../workbook/sheet';
import { worksheetId, type OpenBook, type RangeTarget } from '../objects/open-book';

/** Where the cells of an event stand, in the words in which the library asks for them later. */
export function eventReference(sheet: Sheet, area: Area): string {
  return `${worksheetId(sheet)}!${printArea(area)}`;
}

/** The cells that such a reference means; null when their sheet is gone. */
export function eventRange(book: OpenBook, reference: string): RangeTarget | null {
  const [id = '', address = ''] = reference.split('!');
  const sheet = book.workbook.sheets.find((each) => worksheetId(each) === id);
  const area = parseArea(address);
  return sheet && area ? { book, sheet, area } : null;
}
