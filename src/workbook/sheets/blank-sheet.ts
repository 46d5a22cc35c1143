import { DEFAULT_PAGE_LAYOUT } from '../layout/page-layout';
import { DEFAULT_SHEET_VIEW } from '../layout/sheet-view';
import type { Sheet } from '../sheet';

/** A sheet as Excel makes it. */
export function blankSheet(id: number, name: string): Sheet {
  return {
    id,
    origin: null,
    name,
    visibility: 'visible',
    protection: null,
    editableAreas: [],
    rows: new Map(),
    columns: [],
    defaultRowHeight: 15,
    defaultColumnWidth: 8.43,
    merges: [],
    conditionalFormats: [],
    dataValidations: [],
    properties: [],
    view: DEFAULT_SHEET_VIEW,
    pageLayout: DEFAULT_PAGE_LAYOUT,
    rowBreaks: [],
    columnBreaks: [],
  };
}
