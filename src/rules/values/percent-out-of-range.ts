import { isShare } from '../../form/judgement/indicators/rate';
import { valueRows } from '../../form/judgement/values/value-rows';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const percentOutOfRange = defineRule({
  id: 'percent-out-of-range',
  severity: 'warning',
  fix: 'none',
  basis: ['practice'],
  examples: {
    wrong: [{ indicators: [['质量指标', '艺术培训学员结业率', '≥195%']] }],
    right: [
      { indicators: [['社会效益指标', '带动文化消费增长率', '≥120%']] },
      { indicators: [['质量指标', '艺术培训学员结业率', '≥95%']] },
    ],
  },
  check(form) {
    return valueRows(form).flatMap(({ name, value, annual, target }) => {
      if (target.kind !== 'percent' || !isShare(name.text)) return [];
      if (target.number.gte(0) && target.number.lte(100)) return [];
      const data = { name: excerpt(name.text), value: excerpt(annual) };
      return [{ cell: value, message: 'share' as const, data }];
    });
  },
});
