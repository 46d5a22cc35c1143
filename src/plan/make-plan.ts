import { printCell } from '../snapshot/address';
import type { Snapshot } from '../snapshot/snapshot';
import { restoringBareText } from './bare-text';
import { isRowEdit, type ReversibleEdit } from './edit';
import { expectedBefore } from './expected-before';
import { yieldedBy } from './yielded-by';
import type { Plan } from './plan';
import type { PlanTitle } from './title';

/**
 * The plan that carries out these edits on the workbook of this snapshot: what it relies on and what it leaves
 * behind are worked out from both.
 * @throws RangeError for a formula or a name written before rows move: what becomes of it is not ours to foresee
 */
export function makePlan(
  title: PlanTitle,
  edits: readonly ReversibleEdit[],
  snapshot: Snapshot,
): Plan {
  refuseEarlyReferences(edits);
  const expects = expectedBefore(edits, snapshot);
  const yields = yieldedBy(edits, expects, snapshot);
  return { title, edits: restoringBareText(edits), expects, yields };
}

function refuseEarlyReferences(edits: readonly ReversibleEdit[]): void {
  const lastMove = edits.map(isRowEdit).lastIndexOf(true);
  for (const edit of edits.slice(0, Math.max(0, lastMove))) {
    if (edit.kind === 'set-name') throw new RangeError(`${edit.name} before rows move`);
    if (edit.kind !== 'set-cells') continue;
    const early = edit.cells.find(({ after }) => after.formula !== null);
    if (early) throw new RangeError(`formula in ${printCell(early.cell)} before rows move`);
  }
}
