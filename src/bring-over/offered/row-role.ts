import { ROW_ROLES, type RowRole } from '../../library/placement/placement';
import type { CarriedRole } from '../carried';

const ROLES: ReadonlySet<string> = new Set(ROW_ROLES);

/** Whether the cell is a part of a row. */
export function isRowRole(role: CarriedRole): role is RowRole {
  return ROLES.has(role);
}
