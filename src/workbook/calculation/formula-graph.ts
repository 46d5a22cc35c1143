import { areaOf, type Area, type CellRef } from '../../snapshot/area';
import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import type { Engine } from './engine';
import type { PreparedFormula } from './prepare-formula';
import { Readers } from './readers';

/** A cell with a formula. */
export interface FormulaNode extends CellRef {
  readonly sheet: Sheet;
  /** The cells that it gives values to: its own, or those of an array formula. */
  readonly area: Area;
  readonly isArray: boolean;
  /** Null for a formula that cannot be computed here. */
  readonly prepared: PreparedFormula | null;
}

/** All formula cells of a workbook as it is at the moment, and who reads whom. */
export class FormulaGraph {
  readonly nodes: readonly FormulaNode[];
  #readers: Readers<FormulaNode> | null = null;

  constructor(workbook: Workbook, engine: Engine) {
    this.nodes = workbook.sheets.flatMap((sheet) => [...formulasOf(sheet, engine)]);
  }

  /** The formulas that read what this one gives; itself too, where it does. */
  readersOf({ sheet, area }: FormulaNode): Set<FormulaNode> {
    const readers = (this.#readers ??= this.#index());
    const { top, left, bottom, right } = area;
    if (top === bottom && left === right) return readers.of(sheet.id, top, left);
    const all = new Set<FormulaNode>();
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        for (const reader of readers.of(sheet.id, row, column)) all.add(reader);
      }
    }
    return all;
  }

  #index(): Readers<FormulaNode> {
    const readers = new Readers<FormulaNode>();
    for (const node of this.nodes) {
      for (const region of node.prepared?.precedents ?? []) readers.add(region, node);
    }
    return readers;
  }
}

function* formulasOf(sheet: Sheet, engine: Engine): Generator<FormulaNode> {
  for (const [row, { cells }] of sheet.rows) {
    for (const [column, { formula, array }] of cells) {
      if (formula === null) continue;
      const place = { row, column };
      const prepared = engine.prepare(sheet.id, formula, place);
      const area = array ?? areaOf(place);
      yield { ...place, sheet, area, isArray: array !== undefined, prepared };
    }
  }
}
