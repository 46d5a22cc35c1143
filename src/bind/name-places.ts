import { areaOf, contains, rowCount, type Area } from '../snapshot/area';
import type { Snapshot } from '../snapshot/snapshot';
import type { Form } from '../form/form';
import { FIELD_KEYS, TABLE_KEYS } from '../form/keys';
import type { NameKey } from './binding';

/**
 * The cells that each name of the form should cover, in the order of the keys: of a field the cell of its value
 * with all that is merged with it, of a table its rows without the heading. A table without rows gets no name.
 */
export function namePlaces(form: Form, snapshot: Snapshot): ReadonlyMap<NameKey, Area> {
  const merges = snapshot.sheets.find(({ name }) => name === form.sheet)?.merges ?? [];
  const places = new Map<NameKey, Area>();
  for (const key of FIELD_KEYS) {
    const entry = form.fields.get(key)?.entry;
    if (entry) places.set(key, merges.find((area) => contains(area, entry)) ?? areaOf(entry));
  }
  const tables = { 年度重点工作任务: form.taskArea, 绩效指标: form.indicatorArea };
  for (const key of TABLE_KEYS) {
    const area = tables[key];
    if (area && rowCount(area) > 0) places.set(key, area);
  }
  return places;
}
