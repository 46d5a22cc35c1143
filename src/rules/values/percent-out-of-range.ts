import { isShare } from '../../form/judgement/rate';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const percentOutOfRange = defineRule({
  id: 'percent-out-of-range',
  severity: 'warning',
  fix: 'none',
  check(form) {
    return form.indicators.flatMap(({ name, value, annual, target }) => {
      if (target.kind !== 'percent' || !isShare(name.text)) return [];
      if (target.number.gte(0) && target.number.lte(100)) return [];
      const data = { name: excerpt(name.text), value: excerpt(annual) };
      return [{ cell: value, message: 'share' as const, data }];
    });
  },
});
