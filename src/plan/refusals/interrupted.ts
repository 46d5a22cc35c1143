import { isRowEdit, isSheetEdit, type CellContent, type ReversibleEdit } from '../edit';
import { rowAfter } from '../rows/moved-rows';
import type { ExpectedCell } from '../plan';

/** Whether undoing a step that was never carried out would do harm: how many of these were is kept count of. */
export function isStructural(edit: ReversibleEdit): boolean {
  return isRowEdit(edit) || isSheetEdit(edit);
}

/**
 * The steps of a write that broke off which were, or may have been, carried out; undoing them all, the last first, does
 * no harm to cells that are still as the write found or left them.
 * @param structuralDone how many of the structural steps are known to have been carried out
 */
export function begunSteps(
  steps: readonly ReversibleEdit[],
  structuralDone: number,
): readonly ReversibleEdit[] {
  const structural = steps.filter(isStructural);
  const next = structural[structuralDone];
  return next === undefined ? steps : steps.slice(0, steps.indexOf(next));
}

/** What the cells that such steps write hold where a step was not, and where it was carried out. */
export interface BetweenCells {
  readonly before: readonly ExpectedCell[];
  readonly after: readonly ExpectedCell[];
}

/** @param begun coordinates are those after all of them */
export function cellsBetween(begun: readonly ReversibleEdit[]): BetweenCells {
  const written = begun.flatMap((step, at) =>
    step.kind === 'set-cells'
      ? step.cells.flatMap(({ cell, before, after }) => {
          const row = rowAfter(begun.slice(at + 1), step.sheet, cell.row);
          if (row === null) return [];
          return [{ sheet: step.sheet, cell: { row, column: cell.column }, before, after }];
        })
      : [],
  );
  return {
    before: written.map((each) => expected(each, each.before)),
    after: written.map((each) => expected(each, each.after)),
  };
}

/** A formula may have been rewritten by rows that moved since. */
function expected(
  { sheet, cell }: Pick<ExpectedCell, 'sheet' | 'cell'>,
  { value, formula }: CellContent,
): ExpectedCell {
  const content =
    formula === null
      ? ({ kind: 'value', value } as const)
      : ({ kind: 'formula', formula: null } as const);
  return { sheet, cell, content, numberFormat: null };
}
