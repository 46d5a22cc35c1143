import type { ReversibleEdit } from '../plan/edit';
import { forbiddenBy } from '../plan/refusals/refusal';
import { targetsOf } from '../plan/refusals/write-scope';
import { printCell } from '../snapshot/address';
import type { SheetSnapshot } from '../snapshot/snapshot';
import type { FixRefusal } from './fix';

/** Why a sheet's protection would not let these edits of it be written; null where it would, or there is none. */
export function protectedFrom(
  edits: readonly ReversibleEdit[],
  { allows, locked }: SheetSnapshot,
): FixRefusal | null {
  if (targetsOf(edits).some(({ cell }) => locked?.has(printCell(cell)))) return 'locked';
  const isForbidden = allows && edits.some((edit) => forbiddenBy(allows, edit) !== null);
  return isForbidden ? 'look-protected' : null;
}
