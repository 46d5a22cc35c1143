import { isBlank } from '../../snapshot/snapshot';
import { excerpt } from '../excerpt';
import { defineRule, type Report } from '../rule';

export const indicatorIncomplete = defineRule({
  id: 'indicator-incomplete',
  severity: 'error',
  fix: 'none',
  check(form) {
    return form.indicators.flatMap(
      ({ name, value, annual }): readonly Report<'indicator-incomplete'>[] => {
        const named = !isBlank(name.value);
        const valued = !isBlank(annual);
        if (named === valued) return [];
        return named
          ? [{ cell: value, message: 'value', data: { name: excerpt(name.text) } }]
          : [{ cell: name, message: 'name', data: { value: excerpt(annual) } }];
      },
    );
  },
});
