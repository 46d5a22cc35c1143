import { isMeasured, readTargets } from '../../form/target/read-target';
import { excerpt } from '../excerpt';
import { valueRows } from '../../form/judgement/values/value-rows';
import { defineRule } from '../rule';

export const severalValues = defineRule({
  id: 'several-values',
  severity: 'info',
  fix: 'none',
  basis: ['practice'],
  examples: {
    wrong: [{ indicators: [['数量指标', '群众文化活动', '举办60场，参与5万人次']] }],
    right: [
      {
        indicators: [
          ['数量指标', '群众文化活动场次', '≥60场'],
          ['数量指标', '参与人次', '≥5万人次'],
        ],
      },
    ],
  },
  check(form) {
    return valueRows(form).flatMap(({ value, annual, target }) => {
      // A single demand: a second one would leave the row without a target that is measured.
      if (isMeasured(target)) return [];
      const kinds = new Set(
        readTargets(annual)
          .filter(isMeasured)
          .map(({ kind, unit }) => `${kind} ${unit ?? ''}`),
      );
      if (kinds.size < 2) return [];
      const data = { value: excerpt(annual), count: String(kinds.size) };
      return [{ cell: value, message: 'mixed' as const, data }];
    });
  },
});
