import { DEFAULT_STYLE } from './style';
import type { Workbook } from './workbook';

/** A new workbook with one empty sheet, as Excel makes it. */
export function blankWorkbook(sheetName = 'Sheet1'): Workbook {
  return {
    sheets: [
      {
        id: 1,
        name: sheetName,
        visibility: 'visible',
        protection: null,
        rows: new Map(),
        columns: [],
        defaultRowHeight: 15,
        defaultColumnWidth: 8.43,
        merges: [],
        conditionalFormats: [],
      },
    ],
    names: [],
    styles: [DEFAULT_STYLE],
    selection: { sheet: 1, area: { top: 0, left: 0, bottom: 0, right: 0 } },
    anchors: [],
    issuedIds: 0,
    listeners: new Set(),
  };
}
