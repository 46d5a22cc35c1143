import { hashPassword, isPassword } from '../../../workbook/protection/password';
import { protectSheet } from '../../../workbook/protection/protect-sheet';
import { method, property } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';
import { requireUnprotected, requireWritable } from './access';
import { asText, invalidArgument, isGiven } from './arguments';
import type { SheetTarget } from './open-book';
import { parseOptions, printOptions } from './protection-options';

const SALT_BYTES = 16;

export const worksheetProtectionType: ObjectType<SheetTarget> = defineType({
  name: 'WorksheetProtection',
  members: {
    Protected: property('1.2', ({ sheet }) => sheet.protection !== null),
    Options: property('1.2', ({ sheet }) => sheet.protection && printOptions(sheet.protection)),
    Protect: method('1.2', (target, [options, password]) => {
      // Excel's documentation: it fails on a sheet that is protected already.
      requireUnprotected(target);
      const { book, sheet } = target;
      protectSheet(book.workbook, sheet, {
        options: parseOptions(options),
        password: hashed(isGiven(password) ? asText(password) : ''),
      });
    }),
    Unprotect: method('1.7', ({ book, sheet }, [password]) => {
      requireWritable(book);
      const kept = sheet.protection?.password ?? null;
      const given = isGiven(password) ? asText(password) : '';
      if (kept && !isPassword(given, kept)) throw invalidArgument();
      protectSheet(book.workbook, sheet, null);
    }),
  },
});

/** An empty password is none. */
function hashed(password: string) {
  if (password === '') return null;
  return hashPassword(password, crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
}
