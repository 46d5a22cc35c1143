import { areaOf, intersection, union, type Area } from '../snapshot/area';
import { sameValue } from '../snapshot/snapshot';
import { engineOf, type Engine } from './calculation/engine';
import { FormulaGraph, type FormulaNode } from './calculation/formula-graph';
import type { Cell } from './cell';
import { notify, type Sheet, type Workbook } from './workbook';

/** Computes what depends on the changed area, and formulas that stand in it. */
export function calculateDependents(workbook: Workbook, sheet: Sheet, area: Area): void {
  const engine = engineOf(workbook);
  calculate(workbook, (node) => {
    if (node.sheet === sheet && intersection(areaOf(node), area)) return true;
    const prepared = engine.prepare(node.sheet.id, node.formula);
    if (!prepared) return false;
    return (
      prepared.volatile ||
      prepared.precedents.some((read) => read.sheet === sheet.id && intersection(read.area, area))
    );
  });
}

/** Computes every formula, as after a change of names. */
export function calculateAll(workbook: Workbook): void {
  calculate(workbook, () => true);
}

/** Computes these formula cells and what depends on them. */
export function calculateCells(workbook: Workbook, cells: ReadonlySet<Cell>): void {
  calculate(workbook, ({ cell }) => cells.has(cell));
}

/** Computes the formulas that have no value yet, as in files of programs that do not calculate. */
export function calculateMissing(workbook: Workbook): void {
  calculate(workbook, ({ cell }) => cell.value === null);
}

/** Each formula after those that it reads, once; a formula that cannot be computed keeps its last value. */
function calculate(workbook: Workbook, isStale: (node: FormulaNode) => boolean): void {
  const graph = new FormulaGraph(workbook);
  if (graph.nodes.length === 0) return;
  const engine = engineOf(workbook);
  const changed = new Map<Sheet, Area>();
  for (const start of graph.nodes) {
    for (const node of inOrder(start, graph, engine)) {
      node.stale ||= isStale(node);
      if (!node.stale || !compute(node, engine)) continue;
      const area = changed.get(node.sheet);
      changed.set(node.sheet, area ? union(area, areaOf(node)) : areaOf(node));
    }
  }
  for (const [sheet, area] of changed) notify(workbook, { kind: 'calculated', sheet, area });
}

interface Frame {
  readonly node: FormulaNode;
  readonly inputs: readonly FormulaNode[];
  next: number;
}

/** The formulas that this one reads, inputs first, without those met before; it passes staleness on. */
function* inOrder(start: FormulaNode, graph: FormulaGraph, engine: Engine): Generator<FormulaNode> {
  const path: Frame[] = [];
  const open = (node: FormulaNode) => {
    node.state = 'open';
    const read = engine.prepare(node.sheet.id, node.formula)?.precedents ?? [];
    path.push({ node, inputs: read.flatMap((precedent) => graph.within(precedent)), next: 0 });
  };
  if (start.state === 'unseen') open(start);
  for (let frame = path.at(-1); frame; frame = path.at(-1)) {
    const input = frame.inputs[frame.next++];
    if (!input) {
      frame.node.stale ||= frame.inputs.some(({ stale }) => stale);
      frame.node.state = 'done';
      path.pop();
      yield frame.node;
    } else if (input.state === 'open') {
      const from = path.findIndex(({ node }) => node === input);
      for (const { node } of path.slice(from)) node.circular = true;
    } else if (input.state === 'unseen') {
      open(input);
    }
  }
}

/** @returns whether the value is another than before */
function compute({ sheet, row, column, cell, formula, circular }: FormulaNode, engine: Engine) {
  // An array formula gives one value for each of its cells, which the engine cannot.
  if (cell.array) return false;
  // Excel shows 0 in a circle of formulas.
  const value = circular ? 0 : engine.evaluate(sheet.id, { row, column }, formula);
  if (value === undefined || sameValue(value, cell.value)) return false;
  sheet.rows.get(row)?.cells.set(column, { ...cell, value });
  return true;
}
