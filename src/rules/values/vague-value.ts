import { classOf, isSatisfaction } from '../../form/judgement/indicators/indicator-class';
import { wordingOf } from '../../form/judgement/words/wording';
import { valueRows } from '../../form/judgement/values/value-rows';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const vagueValue = defineRule({
  id: 'vague-value',
  severity: 'warning',
  fix: 'suggest',
  basis: ['practice'],
  examples: {
    wrong: [
      { indicators: [['质量指标', '活动组织质量', '良好']] },
      { indicators: [['社会效益指标', '文化氛围', '显著提升']] },
    ],
    right: [{ indicators: [['质量指标', '活动安全达标率', '=100%']] }],
  },
  check(form) {
    return valueRows(form).flatMap((row) => {
      const found = classOf(row);
      if (wordingOf(row).kind !== 'vague' || isSatisfaction(row) || found === '时效') return [];
      const mustCount = found === '数量' || found === '成本';
      return [
        {
          cell: row.value,
          message: 'adjective',
          data: { value: excerpt(row.annual) },
          severity: mustCount ? 'error' : 'warning',
        },
      ];
    });
  },
});
