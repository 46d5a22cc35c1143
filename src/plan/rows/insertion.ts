import type { CellRef } from '../../snapshot/area';
import type { Plan } from '../plan';

/** A plan that brings something new, and the cell where the user goes on once it is there. */
export interface Insertion {
  readonly plan: Plan;
  readonly start: { readonly sheet: string; readonly cell: CellRef };
}
