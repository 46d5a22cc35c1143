import type { Area, CellRef } from './area';

/** An Excel error value such as `#REF!`; kept apart from text that merely looks like one. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds; null for a blank one. Dates are serial numbers, told apart by the number format only. */
export type CellValue = string | number | boolean | CellError | null;

/** A cell that holds a value or a formula. */
export interface SnapshotCell extends CellRef {
  readonly value: CellValue;
  /** The value as the sheet shows it, after the number format. */
  readonly text: string;
  /** With its leading `=`; null for a constant. */
  readonly formula: string | null;
  readonly numberFormat: string;
  /** By how many steps the cell's format moves its text in; missing where it does not. */
  readonly indent?: number;
  /** Missing for all but texts that wrap, and where it cannot be told. */
  readonly room?: TextRoom;
}

/** The room of a text that wraps at the edge of its cell, or of the merged area that shows it; in points. */
export interface TextRoom {
  /** Of the letters. */
  readonly size: number;
  readonly width: number;
  /** Of the rows that it stands in, from the top. */
  readonly heights: readonly number[];
  /**
   * By all signs nobody has set the height of the last row: it is the sheet's own, and the area is a merged one, to
   * which no row grows by itself.
   */
  readonly isUnset?: true;
}

/** Rows and columns that hold something and that a person cannot see, in the order of the sheet. */
export interface HiddenLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** What a protected sheet still lets be done. */
export interface Allowances {
  readonly formatCells: boolean;
  readonly formatRows: boolean;
  readonly insertRows: boolean;
  readonly deleteRows: boolean;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  /** Cells with content, by address (`B12`), in reading order. Of a merged area only the top left cell can stand here. */
  readonly cells: ReadonlyMap<string, SnapshotCell>;
  readonly merges: readonly Area[];
  /** What room blank cells among the contents have for a text that wraps, by address; missing where none has. */
  readonly rooms?: ReadonlyMap<string, TextRoom>;
  /** Missing where nothing is hidden. */
  readonly hidden?: HiddenLines;
  /** Missing where the sheet is not protected. */
  readonly allows?: Allowances;
  /** Of a protected sheet the cells around its contents that cannot be written, by address; missing where none is known. */
  readonly locked?: ReadonlySet<string>;
}

/** What a defined name stands for, read from its formula. */
export type NameTarget =
  | { readonly kind: 'area'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'areas'; readonly formula: string }
  | { readonly kind: 'broken'; readonly formula: string }
  | { readonly kind: 'other'; readonly formula: string };

export interface NameSnapshot {
  readonly name: string;
  /** The sheet that owns the name; null for the whole workbook. */
  readonly scope: string | null;
  readonly visible: boolean;
  /** What it says, to the letter, with a leading `=`: what undoing a change of it must write again. */
  readonly formula: string;
  readonly target: NameTarget;
}

/** What a workbook held at one moment: the only thing that the core ever sees of it. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  /** The sheet in front of the user; null where there is none (a file). */
  readonly activeSheet: string | null;
  /** What the user set for the rules, as the workbook keeps it for the add-in; missing where nothing was set. */
  readonly ruleSettings?: string;
  /** What the workbook keeps of the user's decisions; missing where it keeps nothing. */
  readonly kept?: string;
}

export function isError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** Errors are the same when they say the same. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  return isError(a) && isError(b) ? a.error === b.error : a === b;
}

export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
