import type { FormulaGraph, FormulaNode } from './formula-graph';
import { nodesOnCircles } from './strongly-connected';

interface Stale {
  readonly readers: ReadonlySet<FormulaNode>;
  /** How many of the formulas that it reads are still to be computed. */
  waiting: number;
}

/** A formula whose turn it is. */
export interface Turn {
  readonly node: FormulaNode;
  readonly circular: boolean;
}

/** These formulas and all that depend on them, each once and after those that it reads. */
export function* calculationOrder(
  graph: FormulaGraph,
  seeds: readonly FormulaNode[],
): Generator<Turn> {
  const stale = staleFrom(graph, seeds);
  const ready: FormulaNode[] = [];
  // Formulas that read cells which they do not name come when nothing else can.
  const late: FormulaNode[] = [];
  const queue = (node: FormulaNode) => {
    (node.prepared?.volatile === 'cells' ? late : ready).push(node);
  };
  /** They are computed: who waited for them waits no longer, unless it is one of them. */
  const release = (nodes: Iterable<FormulaNode>) => {
    const done = [...nodes].map((node) => stale.get(node));
    for (const node of nodes) stale.delete(node);
    for (const state of done) {
      for (const reader of state?.readers ?? []) {
        const waiting = stale.get(reader);
        if (waiting && --waiting.waiting === 0) queue(reader);
      }
    }
  };
  for (const [node, { waiting }] of stale) if (waiting === 0) queue(node);
  while (stale.size > 0) {
    const node = ready.pop() ?? late.shift();
    if (node) {
      yield { node, circular: false };
      release([node]);
      continue;
    }
    const circles = nodesOnCircles(stale.keys(), (each) =>
      [...(stale.get(each)?.readers ?? [])].filter((reader) => stale.has(reader)),
    );
    for (const each of circles) yield { node: each, circular: true };
    release(circles);
  }
}

function staleFrom(graph: FormulaGraph, seeds: readonly FormulaNode[]): Map<FormulaNode, Stale> {
  const stale = new Map<FormulaNode, Stale>();
  const met = new Set(seeds);
  // A set goes on with what is added to it on the way.
  for (const node of met) {
    const readers = graph.readersOf(node);
    stale.set(node, { readers, waiting: 0 });
    for (const reader of readers) met.add(reader);
  }
  for (const { readers } of [...stale.values()]) {
    for (const reader of readers) {
      const state = stale.get(reader);
      if (state) state.waiting++;
    }
  }
  return stale;
}
