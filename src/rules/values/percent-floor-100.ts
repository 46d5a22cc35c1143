import { isShare } from '../../form/judgement/rate';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const percentFloor100 = defineRule({
  id: 'percent-floor-100',
  severity: 'info',
  fix: 'auto',
  check(form) {
    return form.indicators.flatMap(({ name, value, annual, target }) => {
      if (target.kind !== 'percent' || target.comparator !== '≥' || !target.number.eq(100)) {
        return [];
      }
      if (!isShare(name.text)) return [];
      const data = { value: excerpt(annual), expected: '=100%' };
      return [{ cell: value, message: 'floor' as const, data }];
    });
  },
});
