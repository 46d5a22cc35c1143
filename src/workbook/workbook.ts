import type { Area, CellRef } from '../snapshot/area';
import type { Visibility } from '../snapshot/snapshot';
import type { Anchor } from './anchor';
import type { Cell } from './cell';
import type { ConditionalFormat } from './conditional-format';
import type { RowChange } from './structure/row-change';
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
}

/** A protected sheet; `options` says what the user may still do (`insertRows` …). */
export interface SheetProtection {
  readonly options: ReadonlyMap<string, boolean>;
}

export interface Sheet {
  /** The file's sheetId: stays when the sheet is renamed or moved. */
  readonly id: number;
  name: string;
  visibility: Visibility;
  protection: SheetProtection | null;
  readonly rows: Map<number, Row>;
  columns: readonly ColumnRun[];
  defaultRowHeight: number;
  defaultColumnWidth: number;
  merges: readonly Area[];
  conditionalFormats: readonly ConditionalFormat[];
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
  | { readonly kind: 'conditional-formats'; readonly sheet: Sheet }
  /** Rows were inserted or deleted; all that refers to them has moved. */
  | { readonly kind: 'rows'; readonly sheet: Sheet; readonly change: RowChange }
  | { readonly kind: 'merges'; readonly sheet: Sheet }
  | { readonly kind: 'row-heights'; readonly sheet: Sheet; readonly rows: Rows }
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
  /** How many ids have been given to new conditional formats, so that none is given twice. */
  issuedIds: number;
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
