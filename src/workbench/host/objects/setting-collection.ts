import { method, objectMethod, property } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';
import { requireWritable } from './access';
import { asText, itemNotFound } from './arguments';
import type { OpenBook } from './open-book';

interface SettingTarget {
  readonly book: OpenBook;
  readonly name: string;
}

/** What this add-in keeps in the workbook. */
export const settingCollectionType: ObjectType<OpenBook> = defineType({
  name: 'SettingCollection',
  items: (book) => [...book.settings.keys()].map((name) => settingType.of({ book, name })),
  item: (book, key) => {
    const name = asText(key);
    if (!book.settings.has(name)) throw itemNotFound();
    return settingType.of({ book, name });
  },
  members: {
    GetItemOrNullObject: objectMethod('1.4', (book, [key]) => {
      const name = asText(key);
      return book.settings.has(name) ? settingType.of({ book, name }) : null;
    }),
    GetCount: method('1.4', ({ settings }) => settings.size),
    Add: objectMethod('1.4', (book, [key, value]) => {
      requireWritable(book);
      const name = asText(key);
      book.settings.set(name, value);
      book.onSettingChanged();
      return settingType.of({ book, name });
    }),
  },
});

const settingType: ObjectType<SettingTarget> = defineType({
  name: 'Setting',
  key: { name: '_Id', of: ({ name }) => name },
  members: {
    Key: property('1.4', ({ name }) => name),
    Value: property(
      '1.4',
      ({ book, name }) => book.settings.get(name),
      ({ book, name }, value) => {
        requireWritable(book);
        book.settings.set(name, value);
        book.onSettingChanged();
      },
    ),
    Delete: method('1.4', ({ book, name }) => {
      requireWritable(book);
      book.settings.delete(name);
      book.onSettingChanged();
    }),
  },
});
