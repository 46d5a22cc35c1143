import { wordingOf } from '../../form/judgement/words/wording';
import { valueRows } from '../../form/judgement/values/value-rows';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const approximateValue = defineRule({
  id: 'approximate-value',
  severity: 'warning',
  fix: 'suggest',
  basis: ['practice'],
  examples: {
    wrong: [
      { indicators: [['数量指标', '参训人数', '约500人']] },
      { indicators: [['数量指标', '宣传报道', '多次']] },
    ],
    right: [{ indicators: [['数量指标', '参训人数', '≥500人']] }],
  },
  check(form) {
    return valueRows(form).flatMap((row) => {
      const wording = wordingOf(row);
      if (wording.kind !== 'approximate') return [];
      return [
        {
          cell: row.value,
          message: 'word',
          data: { value: excerpt(row.annual), word: wording.word },
        },
      ];
    });
  },
});
