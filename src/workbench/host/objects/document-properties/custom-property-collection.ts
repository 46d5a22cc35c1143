import {
  customProperty,
  deleteCustomProperties,
  setCustomProperty,
} from '../../../../workbook/document-properties/change-document-properties';
import type { CustomDocumentProperty } from '../../../../workbook/document-properties/document-properties';
import { method, objectMethod, property } from '../../protocol/member-definitions';
import { defineType, type ObjectType } from '../../protocol/object-type';
import { requireWritable } from '../access';
import { asText, invalidArgument, itemNotFound } from '../arguments';
import type { OpenBook } from '../open-book';
import { asCustomValue, plainValue, trimmed, VALUE_TYPES } from './custom-property-value';

interface PropertyTarget {
  readonly book: OpenBook;
  readonly key: string;
}

/** Properties of the user's own, found whatever the case of their letters. */
export const customPropertyCollectionType: ObjectType<OpenBook> = defineType({
  name: 'CustomPropertyCollection',
  items: (book) =>
    book.workbook.documentProperties.custom.map(({ key }) => customPropertyType.of({ book, key })),
  item: (book, key) =>
    customPropertyType.of({ book, key: current({ book, key: asText(key) }).key }),
  members: {
    Add: objectMethod('1.7', (book, [key, value]) => {
      requireWritable(book);
      const name = trimmed(asText(key));
      if (name === '') throw invalidArgument();
      const added = setCustomProperty(book.workbook, name, asCustomValue(value));
      return customPropertyType.of({ book, key: added.key });
    }),
    DeleteAll: method('1.7', (book) => {
      requireWritable(book);
      deleteCustomProperties(book.workbook, null);
    }),
    GetCount: method('1.7', ({ workbook }) => workbook.documentProperties.custom.length),
    GetItemOrNullObject: objectMethod('1.7', (book, [key]) => {
      const found = customProperty(book.workbook, asText(key));
      return found ? customPropertyType.of({ book, key: found.key }) : null;
    }),
  },
});

export const customPropertyType: ObjectType<PropertyTarget> = defineType({
  name: 'CustomProperty',
  key: { name: '_Id', of: ({ key }) => key },
  members: {
    Key: property('1.7', ({ key }) => key),
    Type: property('1.7', (target) => VALUE_TYPES[current(target).value.kind]),
    Value: property(
      '1.7',
      (target) => plainValue(current(target).value),
      (target, value) => {
        requireWritable(target.book);
        setCustomProperty(target.book.workbook, current(target).key, asCustomValue(value));
      },
    ),
    Delete: method('1.7', (target) => {
      requireWritable(target.book);
      deleteCustomProperties(target.book.workbook, current(target).key);
    }),
  },
});

/** The property as it is now. @throws ItemNotFound for one that has been deleted */
function current({ book, key }: PropertyTarget): CustomDocumentProperty {
  const found = customProperty(book.workbook, key);
  if (!found) throw itemNotFound();
  return found;
}
