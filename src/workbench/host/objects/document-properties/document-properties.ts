import { setBuiltInProperty } from '../../../../workbook/document-properties/change-document-properties';
import type { BuiltInProperty } from '../../../../workbook/document-properties/document-properties';
import { navigation, property } from '../../protocol/member-definitions';
import { defineType, type MemberDefinition, type ObjectType } from '../../protocol/object-type';
import { requireWritable } from '../access';
import { asInteger, asText, invalidArgument } from '../arguments';
import type { OpenBook } from '../open-book';
import { customPropertyCollectionType } from './custom-property-collection';

/** What the workbook says of itself: its title, its author. */
export const documentPropertiesType: ObjectType<OpenBook> = defineType({
  name: 'DocumentProperties',
  members: {
    Author: textProperty('author'),
    Category: textProperty('category'),
    Comments: textProperty('comments'),
    Company: textProperty('company'),
    Keywords: textProperty('keywords'),
    Manager: textProperty('manager'),
    Subject: textProperty('subject'),
    Title: textProperty('title'),
    LastAuthor: property('1.7', (book) => read(book, 'lastAuthor')),
    CreationDate: property('1.7', (book) => isoDate(read(book, 'created'))),
    RevisionNumber: property(
      '1.7',
      (book) => wholeNumber(read(book, 'revision')),
      (book, value) => {
        const number = asInteger(value);
        if (number < 0) throw invalidArgument();
        write(book, 'revision', String(number));
      },
    ),
    Custom: navigation('1.7', (book) => customPropertyCollectionType.of(book)),
  },
});

type Written = Parameters<typeof setBuiltInProperty>[1];

function textProperty(name: Written): MemberDefinition<OpenBook> {
  return property(
    '1.7',
    (book) => read(book, name),
    (book, value) => {
      write(book, name, asText(value));
    },
  );
}

function read({ workbook }: OpenBook, name: BuiltInProperty): string {
  return workbook.documentProperties.builtIn[name];
}

function write(book: OpenBook, name: Written, text: string): void {
  requireWritable(book);
  setBuiltInProperty(book.workbook, name, text);
}

function wholeNumber(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : 0;
}

/** Null where the file gives none that can be read. */
function isoDate(text: string): string | null {
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}
