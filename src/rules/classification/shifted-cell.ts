import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const shiftedCell = defineRule({
  id: 'shifted-cell',
  severity: 'warning',
  fix: 'suggest',
  check(form) {
    return form.indicators
      .filter(({ displaced }) => displaced)
      .map(({ name }) => ({ cell: name, message: 'row', data: { name: excerpt(name.text) } }));
  },
});
