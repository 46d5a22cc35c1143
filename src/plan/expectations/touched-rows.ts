import type { Edit, RowEdit } from '../edit';
import { rowAfter, rowBefore } from '../rows/moved-rows';

/** Rows of one sheet, both included. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/** The rows beside and between which a row edit works, as they are counted before and after it. */
export function rowsAround(edit: RowEdit): { readonly before: number[]; readonly after: number[] } {
  const { at, count } = edit;
  const many = Array.from({ length: count + 2 }, (_, i) => at - 1 + i).filter((row) => row >= 0);
  const few = [at - 1, at].filter((row) => row >= 0);
  return edit.kind === 'insert-rows' ? { before: few, after: many } : { before: many, after: few };
}

/** The names of the sheets whose rows or merged areas the edits change. */
export function restructuredSheets(edits: readonly Edit[]): readonly string[] {
  return [...new Set(edits.flatMap((edit) => (restructures(edit) ? [edit.sheet] : [])))];
}

/** From the first to the last row of a sheet whose place or merged areas the edits change, before the first edit. */
export function touchedBefore(edits: readonly Edit[], sheet: string): RowSpan | null {
  return spanOf(
    edits.flatMap((edit, index) =>
      touched(edit, sheet).before.map((row) => rowBefore(edits.slice(0, index), sheet, row)),
    ),
  );
}

/** The same after the last edit. */
export function touchedAfter(edits: readonly Edit[], sheet: string): RowSpan | null {
  return spanOf(
    edits.flatMap((edit, index) =>
      touched(edit, sheet).after.map((row) => rowAfter(edits.slice(index + 1), sheet, row)),
    ),
  );
}

type Restructuring = RowEdit | Extract<Edit, { kind: 'set-merges' }>;

function restructures(edit: Edit): edit is Restructuring {
  return ['insert-rows', 'delete-rows', 'set-merges'].includes(edit.kind);
}

function touched(
  edit: Edit,
  sheet: string,
): { readonly before: number[]; readonly after: number[] } {
  if (!restructures(edit) || edit.sheet !== sheet) return { before: [], after: [] };
  if (edit.kind !== 'set-merges') return rowsAround(edit);
  const rows = [...edit.part, ...edit.join].flatMap(({ top, bottom }) => [top, bottom]);
  return { before: rows, after: rows };
}

function spanOf(rows: readonly (number | null)[]): RowSpan | null {
  const known = rows.filter((row) => row !== null);
  return known.length === 0 ? null : { top: Math.min(...known), bottom: Math.max(...known) };
}
