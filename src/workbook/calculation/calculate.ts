import { intersection, union, type Area } from '../../snapshot/area';
import { sameValue, type CellValue } from '../../snapshot/snapshot';
import { calculationOrder, type Turn } from './calculation-order';
import { engineOf, type Engine } from './engine';
import type { FormulaGraph, FormulaNode } from './formula-graph';
import { BLANK_CELL, type Cell } from '../cells/cell';
import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import { notify } from '../workbook-change';

/**
 * Computes what depends on the changed area, and formulas that stand in it. Where the workbook is calculated by hand
 * only these formulas themselves; the others wait.
 */
export function calculateDependents(workbook: Workbook, sheet: Sheet, area: Area): void {
  const standsIn = (node: FormulaNode) =>
    node.sheet === sheet && intersection(node.area, area) !== null;
  if (waits(workbook)) {
    workbook.calculation.pending = true;
    calculate(workbook, standsIn, standsIn);
    return;
  }
  calculate(workbook, (node) => {
    const { prepared } = node;
    if (standsIn(node)) return true;
    if (!prepared) return false;
    return (
      prepared.volatile !== false ||
      prepared.precedents.some((read) => read.sheet === sheet.id && intersection(read.area, area))
    );
  });
}

/** Computes every formula, as after a change of names; where the workbook is calculated by hand they wait. */
export function calculateAll(workbook: Workbook): void {
  if (waits(workbook)) workbook.calculation.pending = true;
  else calculateNow(workbook);
}

/** Computes every formula, whatever the mode. */
export function calculateNow(workbook: Workbook): void {
  workbook.calculation.pending = false;
  calculate(workbook, () => true);
}

/** Computes what waits, and formulas such as TODAY whose value may have changed of itself. */
export function calculatePending(workbook: Workbook): void {
  if (workbook.calculation.pending) calculateNow(workbook);
  else calculate(workbook, ({ prepared }) => prepared !== null && prepared.volatile !== false);
}

/** Computes the formulas of one sheet and no other, whatever the mode. */
export function calculateSheet(workbook: Workbook, sheet: Sheet): void {
  const isOn = (node: FormulaNode) => node.sheet === sheet;
  calculate(workbook, isOn, isOn);
}

/** Computes these formula cells and what depends on them. */
export function calculateCells(workbook: Workbook, cells: ReadonlySet<Cell>): void {
  if (waits(workbook)) {
    workbook.calculation.pending = true;
    return;
  }
  calculate(workbook, ({ sheet, row, column }) => {
    const cell = sheet.rows.get(row)?.cells.get(column);
    return cell !== undefined && cells.has(cell);
  });
}

/** Computes the formulas that have no value yet, as in files of programs that do not calculate. */
export function calculateMissing(workbook: Workbook): void {
  calculate(workbook, ({ sheet, row, column }) => {
    return (sheet.rows.get(row)?.cells.get(column)?.value ?? null) === null;
  });
}

function waits({ calculation }: Workbook): boolean {
  return calculation.mode === 'manual' || calculation.suspended;
}

/** How often formulas are computed anew that read what they do not name, until nothing changes any more. */
const MAX_ROUNDS = 10;

function calculate(
  workbook: Workbook,
  isStale: (node: FormulaNode) => boolean,
  covers: (node: FormulaNode) => boolean = () => true,
): void {
  const engine = engineOf(workbook);
  const graph = engine.graph();
  const changed = new Map<Sheet, Area>();
  const compute = (turn: Turn): boolean => {
    const { sheet, area } = turn.node;
    if (!covers(turn.node) || !recompute(turn, engine)) return false;
    const before = changed.get(sheet);
    changed.set(sheet, before ? union(before, area) : area);
    return true;
  };
  const seeds = graph.nodes.filter(isStale);
  for (const turn of calculationOrder(graph, seeds)) compute(turn);
  settle(graph, seeds, compute);
  for (const [sheet, area] of changed) notify(workbook, { kind: 'calculated', sheet, area });
}

/** OFFSET and INDIRECT may have read a cell before its turn. */
function settle(
  graph: FormulaGraph,
  seeds: readonly FormulaNode[],
  compute: (turn: Turn) => boolean,
): void {
  if (seeds.length === 0) return;
  const dynamic = graph.nodes.filter(({ prepared }) => prepared?.volatile === 'cells');
  for (let round = 0; round < MAX_ROUNDS && dynamic.length > 0; round++) {
    const again = dynamic.filter((node) => compute({ node, circular: false }));
    if (again.length === 0) return;
    for (const turn of calculationOrder(graph, again)) compute(turn);
  }
}

/** @returns whether a value is another than before */
function recompute({ node, circular }: Turn, engine: Engine): boolean {
  const { sheet, row, column, area, isArray, prepared } = node;
  // Excel shows 0 in a circle of formulas.
  if (circular) return store(sheet, row, column, 0);
  if (!prepared) return false;
  if (!isArray) {
    const value = engine.compute(sheet.id, node, prepared);
    return value !== undefined && store(sheet, row, column, value);
  }
  const values = engine.computeArray(sheet.id, node, prepared);
  if (!values) return false;
  let differs = false;
  for (let i = area.top; i <= area.bottom; i++) {
    for (let j = area.left; j <= area.right; j++) {
      // A single row, column or value is repeated; beyond the others there is nothing.
      const from = values.rows === 1 ? 0 : i - area.top;
      const at = values.columns === 1 ? 0 : j - area.left;
      const inside = from < values.rows && at < values.columns;
      const value = inside ? (values.at(from, at) ?? 0) : { error: '#N/A' };
      if (store(sheet, i, j, value)) differs = true;
    }
  }
  return differs;
}

function store(sheet: Sheet, row: number, column: number, value: CellValue): boolean {
  const cells = sheet.rows.get(row)?.cells;
  const cell = cells?.get(column) ?? BLANK_CELL;
  if (!cells || sameValue(value, cell.value)) return false;
  cells.set(column, { ...cell, value });
  return true;
}
