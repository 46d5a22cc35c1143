import { intersection, type Area } from '../../snapshot/area';
import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import type { WorkbookChange } from '../workbook-change';
import type { Engine } from './engine';
import { FormulaGraph } from './formula-graph';

/** A workbook's formulas and who reads whom, kept for as long as no formula changes or moves. */
export class KeptGraph {
  readonly #workbook: Workbook;
  #graph: FormulaGraph | null = null;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
    workbook.listeners.add((change) => {
      if (this.#graph && isOutdated(this.#graph, change)) this.#graph = null;
    });
  }

  forget(): void {
    this.#graph = null;
  }

  of(engine: Engine): FormulaGraph {
    return (this.#graph ??= new FormulaGraph(this.#workbook, engine));
  }
}

/** After these every formula stands where it stood and reads what it read. */
const HARMLESS = new Set<WorkbookChange['kind']>([
  'calculated',
  'conditional-formats',
  'formats',
  'row-heights',
  'rows-hidden',
  'selection',
]);

function isOutdated(graph: FormulaGraph, change: WorkbookChange): boolean {
  if (change.kind === 'cells') return holdsFormulas(graph, change.sheet, change.area);
  return !HARMLESS.has(change.kind);
}

/** Formulas stood there, or stand there now. */
function holdsFormulas({ nodes }: FormulaGraph, sheet: Sheet, area: Area): boolean {
  if (nodes.some((node) => node.sheet === sheet && intersection(node.area, area))) return true;
  for (let row = area.top; row <= area.bottom; row++) {
    for (const [column, { formula }] of sheet.rows.get(row)?.cells ?? []) {
      if (formula !== null && column >= area.left && column <= area.right) return true;
    }
  }
  return false;
}
