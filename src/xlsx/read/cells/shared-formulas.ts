import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx/xlsx';
import { printCell } from '../../../snapshot/address';
import type { CellRef } from '../../../snapshot/area';

/** Formulas that a file writes once for many cells, each cell's own made from it. */
export class SharedFormulas {
  readonly #relative = new Map<string, string>();

  define(group: string, cell: CellRef, formula: string): void {
    this.#relative.set(group, translateFormulaToR1C1(formula, printCell(cell)));
  }

  /** The group's formula as it reads in this cell; undefined for a group that is not (yet) defined. */
  at(group: string, cell: CellRef): string | undefined {
    const relative = this.#relative.get(group);
    return relative === undefined ? undefined : translateFormulaToA1(relative, printCell(cell));
  }
}
