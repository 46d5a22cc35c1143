import { contains, headOf, intersection, type Area } from '../../snapshot/area';
import type { Snapshot } from '../../snapshot/snapshot';
import { FIELD_KEYS, type TableKey } from '../keys';

/** What the template's names say about a stretch of rows before the form in it is known. */
export interface NamedAreas {
  readonly tables: ReadonlyMap<TableKey, Area>;
  /** How many of the template's field names point into these rows. */
  readonly fields: number;
}

/** Names of the sheet count before those of the workbook. */
export function namedAreas(
  { names }: Pick<Snapshot, 'names'>,
  sheet: string,
  area: Area,
): NamedAreas {
  const tables = new Map<TableKey, Area>();
  const fields = new Set<string>();
  for (const { name, scope, target } of names) {
    if (target.kind !== 'area' || target.sheet !== sheet) continue;
    if (scope !== null && scope !== sheet) continue;
    if (!intersection(area, target.area)) continue;
    if (name === '绩效指标' || name === '年度重点工作任务') {
      if (scope !== null || !tables.has(name)) tables.set(name, target.area);
    } else if (FIELD_KEYS.some((key) => key === name) && contains(area, headOf(target.area))) {
      fields.add(name);
    }
  }
  return { tables, fields: fields.size };
}
