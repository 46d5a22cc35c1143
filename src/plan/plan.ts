import type { Area, CellRef } from '../snapshot/area';
import type { CellValue } from '../snapshot/snapshot';
import type { Edit, ReversibleEdit } from './edit';
import type { PlanTitle } from './title';

/** What a cell must hold: this constant, this formula, or (null) some formula whose references have moved. */
export type ExpectedContent =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'formula'; readonly formula: string | null };

export interface ExpectedCell {
  readonly sheet: string;
  readonly cell: CellRef;
  readonly content: ExpectedContent;
  /** Only where an edit changes it, null otherwise. */
  readonly numberFormat: string | null;
  /** Nothing is written there; without it the edits would mean something else. Who takes them back does not ask. */
  readonly beside?: true;
}

/** Whole rows of a sheet, both included. */
export interface SheetRows {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
}

/** The merged areas that meet these rows: these and no others. */
export interface ExpectedMerges extends SheetRows {
  readonly areas: readonly Area[];
}

export interface ExpectedName {
  readonly name: string;
  readonly scope: string | null;
  /** With a leading `=`; null for no such name. */
  readonly formula: string | null;
}

/** Whether there must be a sheet of this name, whatever the case of its letters. */
export interface ExpectedSheet {
  readonly sheet: string;
  readonly exists: boolean;
}

/** What must be true of a workbook, as far as edits touch it. */
export interface Expectations {
  /** Of the sheets that come or go. */
  readonly sheets: readonly ExpectedSheet[];
  readonly cells: readonly ExpectedCell[];
  /** Rows in which no other cells than those above hold anything, and to which alone nothing refers. */
  readonly vacant: readonly SheetRows[];
  readonly merges: readonly ExpectedMerges[];
  readonly names: readonly ExpectedName[];
}

export const NOTHING_EXPECTED: Expectations = {
  sheets: [],
  cells: [],
  vacant: [],
  merges: [],
  names: [],
};

/** The edits of one write, applied together or not at all. */
export interface Write {
  /** What it is to the user who asked for it; marks are written unasked. */
  readonly title?: PlanTitle;
  readonly edits: readonly Edit[];
  /** What must be true before it, in coordinates before the first edit. */
  readonly expects: Expectations;
  /** What will be true after it, in coordinates after the last edit. */
  readonly yields: Expectations;
}

/** A write that the user sees, decides on and can take back. */
export interface Plan extends Write {
  readonly title: PlanTitle;
  readonly edits: readonly ReversibleEdit[];
}
