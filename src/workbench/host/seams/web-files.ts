import * as z from 'zod/mini';
import type { DocumentFiles, FileType } from '../document-files';
import { METHOD, type MethodAnswer } from '../host-port';

/** Keyed by the library's numbers of what it sends: type 0, size of slices 1, handle 2, index of a slice 3. */
const openCall = z.object({ '0': z.number(), '1': z.number() });
const sliceCall = z.object({ '2': z.number(), '3': z.number() });
const closeCall = z.object({ '2': z.number() });

const FILE_TYPES: Readonly<Record<number, FileType>> = { 0: 'text', 1: 'compressed', 2: 'pdf' };

/** Answers a call about the document's file as Excel on the web is asked it; null for any other call. */
export function webFileCall(
  files: DocumentFiles,
  method: number,
  data: unknown,
): MethodAnswer | null {
  switch (method) {
    case METHOD.getFile: {
      const { '0': type, '1': sliceSize } = openCall.parse(data);
      return files.open(FILE_TYPES[type] ?? 'text', sliceSize);
    }
    case METHOD.getSlice: {
      const { '2': handle, '3': index } = sliceCall.parse(data);
      return files.read(handle, { index });
    }
    case METHOD.closeFile:
      return files.close(closeCall.parse(data)['2']);
    default:
      return null;
  }
}
