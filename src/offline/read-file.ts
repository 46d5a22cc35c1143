import { XlsxError, type XlsxErrorCode } from '../xlsx/xlsx-error';

/** Why a file could not be had: beside what is wrong with a workbook, that the browser may not read it. */
export type FileTrouble = XlsxErrorCode | 'unreadable';

/** A workbook that is larger than this holds pictures or films, and no form. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * What a file of the user's holds. One that is too large is not even begun.
 * @throws XlsxError of the code `too-large`; what the browser throws where the file is gone or not to be read
 */
export async function readFile(file: File): Promise<Uint8Array> {
  if (file.size > MOST_BYTES) throw new XlsxError('too-large', `${file.size} bytes packed`);
  return new Uint8Array(await file.arrayBuffer());
}

/** What to tell of something that was thrown on the way from a file to a workbook; null for a mistake of ours. */
export function troubleOf(cause: unknown): FileTrouble | null {
  if (cause instanceof XlsxError) return cause.code;
  return cause instanceof DOMException ? 'unreadable' : null;
}
