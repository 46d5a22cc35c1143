import { readerText } from '../../form/text/annual';
import { isDuration } from '../../form/judgement/values/row-values';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const cycleIsDuration = defineRule({
  id: 'cycle-is-duration',
  severity: 'info',
  fix: 'none',
  isOptional: true,
  basis: ['practice'],
  examples: {
    wrong: [{ indicators: [['数量指标', '群众文化活动场次', '≥60场', '一年']] }],
    right: [{ indicators: [['数量指标', '群众文化活动场次', '≥60场', '≥180场']] }],
  },
  check(form) {
    return form.indicators.flatMap(({ cycle }) => {
      if (!cycle || !isDuration(readerText(cycle))) return [];
      const data = { value: excerpt(readerText(cycle)) };
      return [{ cell: cycle, message: 'duration' as const, data }];
    });
  },
});
