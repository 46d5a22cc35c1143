import { XlsxError } from '../../../xlsx/xlsx-error';
import { method } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';
import { WireError } from '../protocol/wire-error';
import { asText, invalidArgument, isGiven } from './arguments';
import { decodeBase64 } from './base64';
import type { OpenBook } from './open-book';

/** A workbook that was made from a package and is not open yet. */
interface CreatedTarget {
  readonly id: string;
  readonly open: () => void;
}

export const workbookCreatedType: ObjectType<CreatedTarget> = defineType({
  name: 'WorkbookCreated',
  key: { name: 'Id', of: ({ id }) => id },
  members: {
    Open: method('1.8', ({ open }) => {
      open();
    }),
  },
});

/**
 * What `createWorkbook` makes of its argument: a package in base64, or none for an empty workbook.
 * @throws WireError InvalidArgument for anything else
 */
export function createdWorkbook({ openNew }: OpenBook, base64: unknown): CreatedTarget {
  if (!openNew) {
    throw new WireError('UnsupportedOperation', 'This host has no window for another workbook.');
  }
  const bytes = isGiven(base64) ? decodeBase64(asText(base64)) : null;
  return {
    id: '{00000001-0000-0000-0000-000000000000}',
    open() {
      try {
        openNew(bytes);
      } catch (error) {
        if (error instanceof XlsxError) throw invalidArgument();
        throw error;
      }
    },
  };
}
