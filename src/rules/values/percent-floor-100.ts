import { isShare } from '../../form/judgement/indicators/rate';
import { valueRows } from '../../form/judgement/values/value-rows';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const percentFloor100 = defineRule({
  id: 'percent-floor-100',
  severity: 'info',
  fix: 'auto',
  basis: ['practice'],
  examples: {
    wrong: [{ indicators: [['质量指标', '活动安全达标率', '≥100%']] }],
    right: [
      { indicators: [['质量指标', '活动安全达标率', '=100%']] },
      { indicators: [['社会效益指标', '带动文化消费增长率', '≥100%']] },
    ],
  },
  check(form) {
    return valueRows(form).flatMap(({ name, value, annual, target }) => {
      if (target.kind !== 'percent' || target.comparator !== '≥' || !target.number.eq(100)) {
        return [];
      }
      if (!isShare(name.text)) return [];
      const data = { value: excerpt(annual), expected: '=100%' };
      return [{ cell: value, message: 'floor' as const, data }];
    });
  },
});
