import { mayBeBare } from './cell-input';
import type { CellContent, CellEdit, ReversibleEdit } from '../edit';
import type { PlanReading } from '../expectations/plan-reading';

/** The edits with the text that they replace taken to be bare where it may be, so that undoing restores it so. */
export function restoringBareText(edits: readonly ReversibleEdit[]): readonly ReversibleEdit[] {
  return mapCells(edits, (cell) =>
    mayBeBare(cell.before) ? { ...cell, before: { ...cell.before, bare: true } } : cell,
  );
}

/** The edits as a protected sheet takes them: bare text cannot be written where no cell may be formatted. */
export function quotedWhereProtected(
  edits: readonly ReversibleEdit[],
  { sheets }: PlanReading,
): readonly ReversibleEdit[] {
  return mapCells(edits, (cell, sheet) =>
    sheets.get(sheet)?.protection?.formatCells === false
      ? { ...cell, before: quoted(cell.before), after: quoted(cell.after) }
      : cell,
  );
}

function quoted({ value, formula, numberFormat }: CellContent): CellContent {
  return { value, formula, numberFormat };
}

function mapCells(
  edits: readonly ReversibleEdit[],
  change: (cell: CellEdit, sheet: string) => CellEdit,
): readonly ReversibleEdit[] {
  return edits.map((edit) =>
    edit.kind === 'set-cells'
      ? { ...edit, cells: edit.cells.map((cell) => change(cell, edit.sheet)) }
      : edit,
  );
}
