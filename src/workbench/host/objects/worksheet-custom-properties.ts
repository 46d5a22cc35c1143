import {
  deleteSheetProperty,
  setSheetProperty,
  sheetProperty,
} from '../../../workbook/sheet-properties/change-sheet-properties';
import type { SheetProperty } from '../../../workbook/sheet-properties/sheet-property';
import { method, objectMethod, property } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';
import { requireWritable } from './access';
import { asText, invalidArgument, itemNotFound } from './arguments';
import type { SheetTarget } from './open-book';

interface PropertyTarget extends SheetTarget {
  readonly key: string;
}

const LONGEST_KEY = 255;

/** Texts that add-ins keep with a sheet, found whatever the case of their letters. */
export const worksheetCustomPropertyCollectionType: ObjectType<SheetTarget> = defineType({
  name: 'WorksheetCustomPropertyCollection',
  items: (target) =>
    target.sheet.properties.map(({ key }) => worksheetCustomPropertyType.of({ ...target, key })),
  item: (target, key) => {
    const found = current({ ...target, key: asText(key) });
    return worksheetCustomPropertyType.of({ ...target, key: found.key });
  },
  members: {
    Add: objectMethod('1.12', (target, [key, value]) => {
      requireWritable(target.book);
      const name = asText(key);
      if (name === '' || name.length > LONGEST_KEY) throw invalidArgument();
      const added = setSheetProperty(target.book.workbook, target.sheet, name, asText(value));
      return worksheetCustomPropertyType.of({ ...target, key: added.key });
    }),
    GetCount: method('1.12', ({ sheet }) => sheet.properties.length),
    GetItemOrNullObject: objectMethod('1.12', (target, [key]) => {
      const found = sheetProperty(target.sheet, asText(key));
      return found ? worksheetCustomPropertyType.of({ ...target, key: found.key }) : null;
    }),
  },
});

export const worksheetCustomPropertyType: ObjectType<PropertyTarget> = defineType({
  name: 'WorksheetCustomProperty',
  key: { name: '_Id', of: ({ key }) => key },
  members: {
    Key: property('1.12', ({ key }) => key),
    Value: property(
      '1.12',
      (target) => current(target).value,
      (target, value) => {
        requireWritable(target.book);
        setSheetProperty(target.book.workbook, target.sheet, current(target).key, asText(value));
      },
    ),
    Delete: method('1.12', (target) => {
      requireWritable(target.book);
      deleteSheetProperty(target.book.workbook, target.sheet, current(target).key);
    }),
  },
});

/** The property as it is now. @throws ItemNotFound for one that has been deleted */
function current({ sheet, key }: PropertyTarget): SheetProperty {
  const found = sheetProperty(sheet, key);
  if (!found) throw itemNotFound();
  return found;
}
