import type { Field } from '../../form/form';
import { sameCell } from '../../snapshot/area';
import { defineRule } from '../rule';

/** Blocks that may be left out, and what the title prints by the way. */
const OPTIONAL: readonly string[] = ['其他需完成的任务', '预算年度'];

export const nameMissing = defineRule({
  id: 'name-missing',
  severity: 'warning',
  fix: 'suggest',
  basis: ['form'],
  examples: {
    wrong: [{ names: { 部门名称: '申报表!$B$3', 基本支出: '申报表!$C$6' } }],
    right: [{ names: {} }],
  },
  check({ fields, names }) {
    // A workbook without any name is offered binding instead.
    if (names.length === 0) return [];
    const named = new Set<string>(names.map(({ key }) => key));
    return [...fields.values()]
      .filter((field) => !named.has(field.key) && mayBeNamed(field))
      .map(({ key, entry }) => ({
        cell: entry,
        message: 'unnamed' as const,
        data: { field: key },
        detail: key,
      }));
  },
});

/** A cell that holds label and value at once is none that a name could cover. */
function mayBeNamed({ key, label, entry }: Field): boolean {
  return !OPTIONAL.includes(key) && !(label && sameCell(label, entry));
}
