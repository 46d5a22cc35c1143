import type { Entry } from '../../form/form';
import { isBlank, isError } from '../../snapshot/snapshot';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

const COUNTS = ['财政供养人员数', '下属二级单位数'] as const;

export const countNotInteger = defineRule({
  id: 'count-not-integer',
  severity: 'warning',
  fix: 'none',
  basis: ['form'],
  examples: {
    wrong: [{ fields: { 财政供养人员数: 45.5 } }, { fields: { 下属二级单位数: '三家' } }],
    right: [{ fields: { 财政供养人员数: 52, 下属二级单位数: 0 } }],
  },
  check(form) {
    return COUNTS.flatMap((key) => {
      const entry = form.fields.get(key)?.entry;
      if (!entry || isBlank(entry.value) || isError(entry.value) || isCount(entry)) return [];
      return [{ cell: entry, message: 'shown', data: { field: key, shown: excerpt(entry.text) } }];
    });
  },
});

/** A count typed with its unit (`52人`) still says what it means. */
function isCount({ value }: Entry): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0;
  return typeof value === 'string' && /^\d+[人名个家]?$/u.test(value.normalize('NFKC').trim());
}
