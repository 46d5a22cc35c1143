import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { printCell } from '../snapshot/address';
import { sameCell, type CellRef } from '../snapshot/area';

/** The formula as it would read after it was copied from one cell to another. */
export function translateFormula(formula: string, from: CellRef, to: CellRef): string {
  if (sameCell(from, to)) return formula;
  return translateFormulaToA1(translateFormulaToR1C1(formula, printCell(from)), printCell(to));
}
