import type { Form } from '../../../form/form';
import { rowCount, type Area } from '../../../snapshot/area';

/** How many names a form could have and has not, and how many of those that it has are no good. */
export interface NameCounts {
  readonly missing: number;
  readonly broken: number;
}

export function missingNames({ fields, taskArea, indicatorArea, names }: Form): NameCounts {
  const tables = [taskArea, indicatorArea].filter(hasRows).length;
  const broken = names.filter(({ state }) => state !== 'sound').length;
  return { missing: Math.max(0, fields.size + tables - names.length), broken };
}

function hasRows(area: Area | null): boolean {
  return area !== null && rowCount(area) > 0;
}
