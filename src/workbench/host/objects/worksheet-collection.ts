import { addSheet } from '../../../workbook/sheets/add-sheet';
import type { Sheet } from '../../../workbook/sheet';
import { worksheetCollectionEvents } from '../events/watched-events';
import { method, objectMethod } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';
import type { WireObject } from '../protocol/wire-object';
import { requireStructure } from './access';
import { asText, isGiven, itemNotFound } from './arguments';
import { findSheet } from './find-sheet';
import { activeSheet, type OpenBook } from './open-book';
import { changing } from './refusals';
import { worksheetType } from './worksheet';

export const worksheetCollectionType: ObjectType<OpenBook> = defineType({
  name: 'WorksheetCollection',
  items: (book) => book.workbook.sheets.map((sheet) => worksheetType.of({ book, sheet })),
  item: (book, key) => found(book, findSheet(book, asText(key))),
  members: {
    Add: objectMethod('1.1', (book, [name]) => {
      requireStructure(book);
      const wanted = isGiven(name) ? asText(name) : undefined;
      const sheet = changing(() => addSheet(book.workbook, wanted));
      return worksheetType.of({ book, sheet });
    }),
    GetItemOrNullObject: objectMethod('1.4', (book, [key]) => {
      const sheet = findSheet(book, asText(key));
      return sheet ? worksheetType.of({ book, sheet }) : null;
    }),
    GetActiveWorksheet: objectMethod('1.1', (book) => found(book, activeSheet(book))),
    GetFirst: objectMethod('1.5', (book, [visibleOnly]) =>
      found(book, listed(book, visibleOnly).at(0)),
    ),
    GetLast: objectMethod('1.5', (book, [visibleOnly]) =>
      found(book, listed(book, visibleOnly).at(-1)),
    ),
    GetCount: method('1.4', (book, [visibleOnly]) => listed(book, visibleOnly).length),
    ...worksheetCollectionEvents,
  },
});

function found(book: OpenBook, sheet: Sheet | undefined): WireObject {
  if (!sheet) throw itemNotFound();
  return worksheetType.of({ book, sheet });
}

function listed({ workbook }: OpenBook, visibleOnly: unknown): readonly Sheet[] {
  return visibleOnly === true
    ? workbook.sheets.filter((sheet) => sheet.visibility === 'visible')
    : workbook.sheets;
}
