import type { Area, CellRef } from '../snapshot/area';
import type { Visibility } from '../snapshot/snapshot';
import type { Anchor } from './anchor';
import type { Cell } from './cell';
import type { Comment, CommentEvent } from './comments/comment';
import type { ConditionalFormat } from './conditional-formats/conditional-format';
import type { CustomXmlPart } from './custom-xml/custom-xml-part';
import type { DocumentProperties } from './document-properties/document-properties';
import type { DataValidation } from './validation/data-validation';
import type { PageBreak, PageLayout } from './page-layout';
import type { PasswordHash } from './protection/password-hash';
import type { SheetProperty } from './sheet-properties/sheet-property';
import type { SheetView } from './sheet-view';
import type { CellShift, RowChange } from './structure/row-change';
import type { Rows } from './structure/set-row-height';
import type { CellStyle } from './style';

export interface Row {
  readonly cells: Map<number, Cell>;
  /** Points; null for the sheet's default. */
  height: number | null;
  /** The height was set, not found by fitting it to the contents. */
  customHeight: boolean;
  hidden: boolean;
  /** Style of the cells that are not there; null for the column's. */
  readonly style: number | null;
  /** The row number (from 0) in the opened file, kept when rows move; null for a row made since. */
  readonly origin: number | null;
}

export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  /** Widths of the default font's digit, as the file states it; null for the default. */
  readonly width: number | null;
  readonly hidden: boolean;
  /** Style of the cells that are not there. */
  readonly style: number;
  /** Which `col` of the opened file says so, counted from 0; null for what was said since. */
  readonly origin: number | null;
}

/** A protected sheet; `options` says what the user may still do (`insertRows` …). */
export interface SheetProtection {
  readonly options: ReadonlyMap<string, boolean>;
  /** Null where everyone may end the protection. */
  readonly password: PasswordHash | null;
}

/** A workbook whose sheets stay what they are. */
export interface StructureProtection {
  /** Null where everyone may end the protection. */
  readonly password: PasswordHash | null;
}

/** What a sheet was made from: a sheet of an opened file. What that file is, only who opened it knows. */
export interface SheetOrigin {
  readonly file: object;
  /** The sheet's id in that file. */
  readonly sheet: number;
}

export interface Sheet {
  /** The file's sheetId: stays when the sheet is renamed or moved. */
  readonly id: number;
  /** Null for a sheet that began blank. */
  readonly origin: SheetOrigin | null;
  name: string;
  visibility: Visibility;
  protection: SheetProtection | null;
  /** What everyone may change in spite of a protection: ranges that the file opens without a password. */
  editableAreas: readonly Area[];
  readonly rows: Map<number, Row>;
  columns: readonly ColumnRun[];
  defaultRowHeight: number;
  defaultColumnWidth: number;
  merges: readonly Area[];
  conditionalFormats: readonly ConditionalFormat[];
  /** No cell has two of them. */
  dataValidations: readonly DataValidation[];
  /** What add-ins keep with the sheet. */
  properties: readonly SheetProperty[];
  view: SheetView;
  pageLayout: PageLayout;
  /** Where the user has a page begin, in the order of the sheet. */
  rowBreaks: readonly PageBreak[];
  columnBreaks: readonly PageBreak[];
}

export interface DefinedName {
  readonly name: string;
  /** The owning sheet's id; null for the whole workbook. */
  readonly scope: number | null;
  /** Without a leading `=`. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

export interface Selection {
  readonly sheet: number;
  readonly area: Area;
}

/** What a cell held before it was written; undefined where no cell was. */
export interface PreviousCell {
  readonly place: CellRef;
  readonly cell: Cell | undefined;
}

/** When formulas are computed, and what waits for it. */
export interface Calculation {
  mode: 'automatic' | 'automatic-except-tables' | 'manual';
  /** An add-in holds calculation back until its request is carried out. */
  suspended: boolean;
  /** Something has changed since formulas were computed. */
  pending: boolean;
}

/** What listeners hear of: who watches a workbook draws it or raises Excel's events. */
export type WorkbookChange =
  /** Contents were written, to the value that they had or to another. */
  | {
      readonly kind: 'cells';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly previous: readonly PreviousCell[];
    }
  /** Cells look otherwise; what they hold stayed. */
  | { readonly kind: 'formats'; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: 'calculated'; readonly sheet: Sheet; readonly area: Area }
  /** A rule came, went or is another; `areas` are its cells before and after. */
  | {
      readonly kind: 'conditional-formats';
      readonly sheet: Sheet;
      readonly areas: readonly Area[];
    }
  | { readonly kind: 'data-validations'; readonly sheet: Sheet }
  | {
      readonly kind: 'comments';
      readonly sheet: Sheet;
      readonly event: CommentEvent;
      /** Ids of the comment, and of the replies that it is about. */
      readonly comment: string;
      readonly replies: readonly string[];
    }
  /** Margins, page breaks and the like. */
  | { readonly kind: 'page-layout'; readonly sheet: Sheet }
  /** One of the texts that add-ins keep with the sheet. */
  | { readonly kind: 'property'; readonly sheet: Sheet }
  /** Frozen panes, gridlines, the colour of the tab. */
  | { readonly kind: 'view'; readonly sheet: Sheet }
  /** The sheet is protected now, or no longer. */
  | { readonly kind: 'protection'; readonly sheet: Sheet }
  /** Rows were inserted or deleted; all that refers to them has moved. */
  | { readonly kind: 'rows'; readonly sheet: Sheet; readonly change: RowChange }
  /** Whole columns, or some cells only, came or went; those beyond, and all that refers to them, have moved. */
  | { readonly kind: 'cells-shifted'; readonly sheet: Sheet; readonly change: CellShift }
  | { readonly kind: 'merges'; readonly sheet: Sheet }
  | { readonly kind: 'row-heights'; readonly sheet: Sheet; readonly rows: Rows }
  | {
      readonly kind: 'rows-hidden';
      readonly sheet: Sheet;
      readonly rows: Rows;
      readonly hidden: boolean;
    }
  /** The sheet stands in the workbook already. */
  | { readonly kind: 'sheet-added'; readonly sheet: Sheet }
  /** The sheet is gone; `position` is where it stood. */
  | { readonly kind: 'sheet-deleted'; readonly sheet: Sheet; readonly position: number }
  | { readonly kind: 'sheet-renamed'; readonly sheet: Sheet; readonly before: string }
  | {
      readonly kind: 'sheet-moved';
      readonly sheet: Sheet;
      readonly before: number;
      readonly position: number;
    }
  | {
      readonly kind: 'sheet-visibility';
      readonly sheet: Sheet;
      readonly before: Visibility;
    }
  /** Widths of columns, hidden ones, and the styles of cells that are not there. */
  | { readonly kind: 'columns'; readonly sheet: Sheet }
  | { readonly kind: 'custom-xml' }
  | { readonly kind: 'document-properties' }
  | { readonly kind: 'names' }
  | { readonly kind: 'selection'; readonly selection: Selection };

/** The one model of an open workbook. Changed only by the functions in this folder. */
export interface Workbook {
  readonly sheets: Sheet[];
  names: readonly DefinedName[];
  /** By a cell's style index; new styles are appended, none is ever changed. */
  readonly styles: CellStyle[];
  selection: Selection;
  /** What else of the opened file refers to cells: moved with them, and saved with its part. */
  anchors: readonly Anchor[];
  /** Threaded comments, each with an anchor that says where. */
  comments: readonly Comment[];
  customXmlParts: readonly CustomXmlPart[];
  documentProperties: DocumentProperties;
  /** How many ids have been given to new conditional formats, so that none is given twice. */
  issuedIds: number;
  /** Sheets can be neither added nor taken away, moved, renamed, shown or hidden; null where they can. */
  structureProtection: StructureProtection | null;
  /** The highest id that a sheet of any kind ever had here, so that none is given twice. */
  lastSheetId: number;
  readonly calculation: Calculation;
  readonly listeners: Set<(change: WorkbookChange) => void>;
}

export function sheetByName(workbook: Workbook, name: string): Sheet | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

export function cellAt(sheet: Sheet, { row, column }: CellRef): Cell | undefined {
  return sheet.rows.get(row)?.cells.get(column);
}

export function notify(workbook: Workbook, change: WorkbookChange): void {
  for (const listener of workbook.listeners) listener(change);
}
