import type { Area, CellRef } from '../snapshot/area';
import type { CellValue } from '../snapshot/snapshot';
import type { Mark } from './marks/mark';
import type { SheetSource } from './template-id';

/** What a cell holds before or after an edit. A value that is a string is text, whatever it begins with. */
export interface CellContent {
  /** The constant; of a formula what it last gave, which is never written. */
  readonly value: CellValue;
  /** With its leading `=`; null for a constant. */
  readonly formula: string | null;
  readonly numberFormat: string;
  /** Text without an apostrophe that Excel would read as something else; found in cells, never to be made. */
  readonly bare?: true;
}

export interface CellEdit {
  /** Of a merged area the top left cell. */
  readonly cell: CellRef;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** Blank rows of ours: `at` is the first of them. */
interface Rows {
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
  /** The row whose cell formats they have, counted as if they were not there; null for what Excel gives them. */
  readonly formatsFrom: number | null;
}

/** A sheet of ours that comes whole from a workbook file. */
interface NewSheet {
  /** The name that it has, or is to have: one that no sheet had before. */
  readonly sheet: string;
  readonly template: SheetSource;
  /** The sheet that stands behind it; missing where it is the last. */
  readonly before?: string;
}

/**
 * One change that carries what undoes it. Coordinates are those after the edits before it, and so are the
 * references of formulas. Row edits therefore come before edits of formulas and names.
 */
export type ReversibleEdit =
  | { readonly kind: 'set-cells'; readonly sheet: string; readonly cells: readonly CellEdit[] }
  | ({ readonly kind: 'insert-rows' } & Rows)
  /** Only ever of rows that hold nothing: the inverse of an insertion. */
  | ({ readonly kind: 'delete-rows' } & Rows)
  /** First parts merged areas, then makes others. What a new one covers must be blank already. */
  | {
      readonly kind: 'set-merges';
      readonly sheet: string;
      readonly part: readonly Area[];
      readonly join: readonly Area[];
    }
  | ({ readonly kind: 'insert-sheet' } & NewSheet)
  /** Only ever of a sheet that came so: the inverse of an insertion. */
  | ({ readonly kind: 'delete-sheet' } & NewSheet)
  /** Points; null lets the row grow with what it holds. */
  | {
      readonly kind: 'set-row-height';
      readonly sheet: string;
      readonly row: number;
      readonly before: number | null;
      readonly after: number | null;
    }
  /** Formulas with a leading `=`; null where there is no such name. */
  | {
      readonly kind: 'set-name';
      readonly name: string;
      /** The sheet that owns the name; null for the workbook. */
      readonly scope: string | null;
      readonly before: string | null;
      readonly after: string | null;
    }
  /** Of the workbook's settings for this add-in; null where there is none. */
  | {
      readonly kind: 'set-setting';
      readonly key: string;
      readonly before: string | null;
      readonly after: string | null;
    }
  /** What the workbook keeps of the user's decisions, in a part of its own; null where it keeps nothing. */
  | {
      readonly kind: 'set-kept';
      readonly before: string | null;
      readonly after: string | null;
    };

/** Marks follow from a check and are made anew by the next one: nobody undoes them. */
export type MarkEdit =
  /** Puts these marks on the sheet in place of all marks that stand there. */
  | { readonly kind: 'set-marks'; readonly sheet: string; readonly marks: readonly Mark[] }
  /** Takes all our marks off the sheet and nothing else. */
  | { readonly kind: 'clear-marks'; readonly sheet: string };

/** One change of a workbook. A closed union: whoever applies edits must know them all. */
export type Edit = ReversibleEdit | MarkEdit;

export type RowEdit = Extract<Edit, { kind: 'insert-rows' | 'delete-rows' }>;

export function isRowEdit(edit: Edit): edit is RowEdit {
  return edit.kind === 'insert-rows' || edit.kind === 'delete-rows';
}

export type SheetEdit = Extract<Edit, { kind: 'insert-sheet' | 'delete-sheet' }>;

export function isSheetEdit(edit: Edit): edit is SheetEdit {
  return edit.kind === 'insert-sheet' || edit.kind === 'delete-sheet';
}

export function isMarkEdit(edit: Edit): edit is MarkEdit {
  return edit.kind === 'set-marks' || edit.kind === 'clear-marks';
}

export function isReversible(edit: Edit): edit is ReversibleEdit {
  return !isMarkEdit(edit);
}
