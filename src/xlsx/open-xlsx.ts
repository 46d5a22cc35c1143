import { calculateMissing } from '../workbook/calculation/calculate';
import { openPackage } from './package';
import { readWorkbook } from './read/workbook';
import type { XlsxDocument } from './xlsx-document';

/**
 * Opens a workbook file. Formulas that the file gives no value for are computed.
 * @throws XlsxError with a code that says why it cannot be opened
 */
export function openXlsx(bytes: Uint8Array): XlsxDocument {
  const source = openPackage(bytes);
  const workbook = readWorkbook(source);
  calculateMissing(workbook);
  return { workbook, source };
}
