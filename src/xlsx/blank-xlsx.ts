import { openXlsx } from './open-xlsx';
import { BLANK_STYLES } from './blank-styles';
import { newPackage } from './new-package';
import type { XlsxDocument } from './xlsx-document';

/** A new workbook with one empty sheet, as a package into which a save can patch. */
export function blankXlsx(sheetName = 'Sheet1'): XlsxDocument {
  const sheet =
    '<dimension ref="A1"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15"/><sheetData/>';
  return openXlsx(newPackage([{ name: sheetName, content: sheet }], BLANK_STYLES));
}
