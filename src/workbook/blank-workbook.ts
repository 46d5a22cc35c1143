import { NO_DOCUMENT_PROPERTIES } from './document-properties/document-properties';
import { blankSheet } from './sheets/blank-sheet';
import { DEFAULT_STYLE } from './styles/style';
import type { Workbook } from './workbook';

/** A new workbook with one empty sheet, as Excel makes it. */
export function blankWorkbook(sheetName = 'Sheet1'): Workbook {
  return {
    sheets: [blankSheet(1, sheetName)],
    names: [],
    styles: [DEFAULT_STYLE],
    selection: { sheet: 1, area: { top: 0, left: 0, bottom: 0, right: 0 } },
    anchors: [],
    comments: [],
    customXmlParts: [],
    documentProperties: NO_DOCUMENT_PROPERTIES,
    issuedIds: 0,
    structureProtection: null,
    lastSheetId: 1,
    calculation: { mode: 'automatic', suspended: false, pending: false },
    listeners: new Set(),
  };
}
