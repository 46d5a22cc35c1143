import type { Insertion } from '../plan/rows/insertion';
import type { Snapshot } from '../snapshot/snapshot';

/** The blank forms come in a file of their own: few sittings need them. */
export async function planForm(snapshot: Snapshot, forms: number): Promise<Insertion> {
  const { planInsertion } = await import(
    /* webpackChunkName: "template" */ '../template/plan-insertion'
  );
  return planInsertion(snapshot, forms);
}
