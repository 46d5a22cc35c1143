import type { Area, CellRef } from '../snapshot/area';
import type { Visibility } from '../snapshot/snapshot';
import type { Cell } from './cells/cell';
import type { ConditionalFormat } from './conditional-formats/conditional-format';
import type { DataValidation } from './validation/data-validation';
import type { PageBreak, PageLayout } from './layout/page-layout';
import type { PasswordHash } from './protection/password-hash';
import type { SheetProperty } from './sheet-properties/sheet-property';
import type { SheetView } from './layout/sheet-view';

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

export function cellAt(sheet: Sheet, { row, column }: CellRef): Cell | undefined {
  return sheet.rows.get(row)?.cells.get(column);
}
