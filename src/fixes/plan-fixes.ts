import type { ReversibleEdit } from '../plan/edit';
import { makePlan } from '../plan/make-plan';
import type { Plan } from '../plan/plan';
import type { Snapshot } from '../snapshot/snapshot';

/** The plan that puts so many findings right, in one step that can be taken back. */
export function planFixes(
  edits: readonly ReversibleEdit[],
  count: number,
  snapshot: Snapshot,
): Plan {
  return makePlan({ key: 'fix', data: { count: String(count) } }, edits, snapshot);
}
