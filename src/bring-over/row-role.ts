import type { RowRole } from '../library/placement/placement';
import type { CarriedRole } from './carried';

const ROLES: ReadonlySet<string> = new Set<RowRole>([
  'name',
  'operator',
  'value',
  'unit',
  'cycle',
  'weight',
  'content',
  'amount',
  'expectation',
]);

/** Whether the cell is a part of a row. */
export function isRowRole(role: CarriedRole): role is RowRole {
  return ROLES.has(role);
}
