import { openPackage } from './package';
import { readWorkbook } from './read/workbook';
import type { XlsxDocument } from './xlsx-document';

/**
 * Opens a workbook file.
 * @throws XlsxError with a code that says why it cannot be opened
 */
export function openXlsx(bytes: Uint8Array): XlsxDocument {
  const source = openPackage(bytes);
  return { workbook: readWorkbook(source), source };
}
