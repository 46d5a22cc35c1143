import { isError } from '../../snapshot/snapshot';
import { defineRule } from '../rule';

export const formulaError = defineRule({
  id: 'formula-error',
  severity: 'error',
  fix: 'none',
  basis: ['form'],
  examples: {
    wrong: [
      { fields: { 财政拨款: { error: '#REF!' } } },
      { indicators: [['数量指标', '免费开放天数', { error: '#VALUE!' }]] },
    ],
    right: [{ fields: { 财政拨款: 1500 } }],
  },
  check(form) {
    return form.cells.flatMap((cell) =>
      isError(cell.value) ? [{ cell, message: 'shown', data: { error: cell.value.error } }] : [],
    );
  },
});
