import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const shiftedCell = defineRule({
  id: 'shifted-cell',
  severity: 'warning',
  fix: 'suggest',
  basis: ['practice'],
  examples: {
    wrong: [{ indicators: [['艺术培训学员结业情况良好', '一年', null, '学员全部结业并展演。']] }],
    right: [{ indicators: [['质量指标', '艺术培训学员结业率', '≥95%', '一年']] }],
  },
  check(form) {
    return form.indicators
      .filter(({ displaced }) => displaced)
      .map(({ name }) => ({ cell: name, message: 'row', data: { name: excerpt(name.text) } }));
  },
});
