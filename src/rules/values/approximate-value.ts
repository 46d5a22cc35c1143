import { wordingOf } from '../../form/judgement/wording';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const approximateValue = defineRule({
  id: 'approximate-value',
  severity: 'warning',
  fix: 'suggest',
  check(form) {
    return form.indicators.flatMap((row) => {
      const wording = wordingOf(row);
      if (wording.kind !== 'approximate') return [];
      return [
        {
          cell: row.value,
          message: 'word',
          data: { value: excerpt(row.annual), word: wording.word },
        },
      ];
    });
  },
});
