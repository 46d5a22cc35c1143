import type { Area, CellRef } from '../../snapshot/area';
import type { Cell } from '../cell';
import type { Sheet, Workbook } from '../workbook';
import type { Precedent } from './prepare-formula';

/** A formula cell on its way through one calculation. */
export interface FormulaNode extends CellRef {
  readonly sheet: Sheet;
  readonly cell: Cell;
  readonly formula: string;
  state: 'unseen' | 'open' | 'done';
  /** Its value must be computed anew. */
  stale: boolean;
  circular: boolean;
}

/** All formula cells of a workbook, found by place. */
export class FormulaGraph {
  readonly nodes: FormulaNode[] = [];
  readonly #byRow = new Map<number, Map<number, FormulaNode[]>>();

  constructor(workbook: Workbook) {
    for (const sheet of workbook.sheets) {
      const rows = new Map<number, FormulaNode[]>();
      for (const [row, { cells }] of sheet.rows) {
        for (const [column, cell] of cells) {
          const { formula } = cell;
          if (formula === null) continue;
          const place = { row, column, sheet, cell, formula };
          const node: FormulaNode = { ...place, state: 'unseen', stale: false, circular: false };
          this.nodes.push(node);
          const inRow = rows.get(row);
          if (inRow) inRow.push(node);
          else rows.set(row, [node]);
        }
      }
      this.#byRow.set(sheet.id, rows);
    }
  }

  /** The formula cells in an area. */
  within({ sheet, area }: Precedent): FormulaNode[] {
    const rows = this.#byRow.get(sheet);
    if (!rows || rows.size === 0) return [];
    return rowsOf(rows, area).flatMap((nodes) =>
      nodes.filter(({ column }) => column >= area.left && column <= area.right),
    );
  }
}

function rowsOf(rows: ReadonlyMap<number, FormulaNode[]>, area: Area): FormulaNode[][] {
  if (area.bottom - area.top >= rows.size) {
    return [...rows].filter(([row]) => row >= area.top && row <= area.bottom).map(([, n]) => n);
  }
  const found: FormulaNode[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const nodes = rows.get(row);
    if (nodes) found.push(nodes);
  }
  return found;
}
