import { SHEET_ROWS, type CellRef } from '../../snapshot/area';
import { isName } from './expected-before';
import { findCell } from './expected-cells';
import { mentionsName } from './mentions-name';
import type { Expectations, SheetRows } from '../plan';
import type { PlanReading, ReadName } from './plan-reading';
import { pointsInto } from './points-into';

/** Cells and names, by their place. */
interface Dependents {
  readonly cells: readonly { readonly sheet: string; readonly cell: CellRef }[];
  readonly names: readonly ReadName[];
}

/** Names that Excel gives a sheet for its print set-up: they come and go with it. */
const PRINTING = /^Print_(?:Area|Titles)$/i;

/**
 * What would lose its meaning with rows that are to go; the plan's own cells and names are seen to by the plan. With
 * all rows of a sheet the sheet itself goes, and with it the names that it owns and those that the plan gave it.
 */
export function dependents(
  rows: SheetRows,
  expected: Expectations,
  { sheets, names }: PlanReading,
): Dependents {
  const isWholeSheet = rows.top === 0 && rows.bottom === SHEET_ROWS - 1;
  const leaving = isWholeSheet ? expected.names.filter(({ formula }) => formula !== null) : [];
  const depends = (formula: string, home: string | null) =>
    pointsInto(formula, home, rows) ||
    leaving.some(({ name, scope }) => mentionsName(formula, name, scope));
  const isOwned = ({ name, scope }: ReadName) =>
    isWholeSheet && scope === rows.sheet && !PRINTING.test(name);
  const isPrinting = ({ name, scope }: ReadName) => scope === rows.sheet && PRINTING.test(name);
  return {
    cells: [...sheets].flatMap(([sheet, { formulas }]) =>
      formulas
        .filter(({ formula }) => depends(formula, sheet))
        .map((cell) => ({ sheet, cell }))
        .filter(({ cell }) => !findCell(expected.cells, sheet, cell)),
    ),
    names: names
      .filter((each) => isOwned(each) || (depends(each.formula, each.scope) && !isPrinting(each)))
      .filter(({ name, scope }) => !expected.names.some((known) => isName(known, name, scope))),
  };
}
