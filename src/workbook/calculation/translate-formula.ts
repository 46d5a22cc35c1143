import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx/xlsx';
import { printCell } from '../../snapshot/address';
import { sameCell, type CellRef } from '../../snapshot/area';

/** The formula as it would read after it was copied from one cell to another. */
export function translateFormula(formula: string, from: CellRef, to: CellRef): string {
  if (sameCell(from, to)) return formula;
  return translateFormulaToA1(translateFormulaToR1C1(formula, printCell(from)), printCell(to));
}

/** The formula of a cell with references that count from it: `R[-1]C`. */
export function formulaInR1C1(formula: string, cell: CellRef): string {
  return translateFormulaToR1C1(formula, printCell(cell));
}

/** The formula that a cell has when it is written with references that count from it. */
export function formulaFromR1C1(formula: string, cell: CellRef): string {
  return translateFormulaToA1(formula, printCell(cell));
}
