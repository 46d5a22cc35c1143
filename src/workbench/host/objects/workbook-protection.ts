import { method, property } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';
import {
  protectStructure,
  unprotectStructure,
} from '../../../workbook/sheets/structure-protection';
import { accessDenied, requireWritable } from './access';
import { asText, isGiven } from './arguments';
import type { OpenBook } from './open-book';

/** Protects the list of sheets, not what they hold. */
export const workbookProtectionType: ObjectType<OpenBook> = defineType({
  name: 'WorkbookProtection',
  members: {
    Protected: property('1.7', ({ workbook }) => workbook.structureProtection !== null),
    Protect: method('1.7', (book, [password]) => {
      requireWritable(book);
      // A workbook that is protected already cannot be protected again.
      if (book.workbook.structureProtection) throw accessDenied();
      protectStructure(book.workbook, isGiven(password) ? asText(password) : '');
    }),
    Unprotect: method('1.7', (book, [password]) => {
      requireWritable(book);
      const ended = unprotectStructure(book.workbook, isGiven(password) ? asText(password) : '');
      if (!ended) throw accessDenied();
    }),
  },
});
