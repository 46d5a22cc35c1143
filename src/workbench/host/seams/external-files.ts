import * as z from 'zod/mini';
import type { DocumentFiles, FileType } from '../document-files';
import { METHOD, type MethodAnswer } from '../host-port';

const openCall = z.tuple([z.number()]);
const sliceCall = z.tuple([z.number(), z.number(), z.number()]);
const closeCall = z.tuple([z.number()]);

const FILE_TYPES: Readonly<Record<number, FileType>> = { 0: 'text', 5: 'compressed', 6: 'pdf' };

/** This side asks for bytes by their place, so that no size of slices is agreed on. */
const ANY_SIZE = 1;

/** Answers a call about the document's file as Excel for Windows is asked it; null for any other call. */
export function externalFileCall(
  files: DocumentFiles,
  method: number,
  args: readonly unknown[],
): MethodAnswer | null {
  switch (method) {
    case METHOD.getFile: {
      const [type] = openCall.parse(args);
      return files.open(FILE_TYPES[type] ?? 'text', ANY_SIZE);
    }
    case METHOD.getSlice: {
      const [handle, offset, size] = sliceCall.parse(args);
      return files.read(handle, { offset, size });
    }
    case METHOD.closeFile: {
      const [handle] = closeCall.parse(args);
      return files.close(handle);
    }
    default:
      return null;
  }
}
