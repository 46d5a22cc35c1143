import type { MeasuredTarget } from '../../form/target/target';
import { twoColumnsOf } from '../../form/judgement/values/two-columns';
import { excerpt } from '../excerpt';
import { defineRule, type Report } from '../rule';

export const cycleAnnualMismatch = defineRule({
  id: 'cycle-annual-mismatch',
  severity: 'warning',
  fix: 'none',
  basis: ['practice'],
  examples: {
    wrong: [
      { indicators: [['数量指标', '群众文化活动场次', '≥60场', '≥180次']] },
      { indicators: [['服务对象满意度指标', '群众满意度', '=90%', '≥90%']] },
    ],
    right: [
      { indicators: [['数量指标', '群众文化活动场次', '≥60场', '≥180场']] },
      { indicators: [['数量指标', '服务群众人次', '≥8000人次', '≥2万人次']] },
    ],
  },
  check(form) {
    return form.indicators.flatMap((row): readonly Report<'cycle-annual-mismatch'>[] => {
      const columns = twoColumnsOf(row);
      if (!columns) return [];
      const { annual, cycle, texts, amounts } = columns;
      const data = { annual: excerpt(texts.annual), cycle: excerpt(texts.cycle) };
      // A unit that only one of them has is missing from the other: unit-missing speaks.
      const bothCounted = annual.unit !== null && cycle.unit !== null;
      if (bothCounted && amounts === null) {
        return [{ cell: row.value, message: 'units', data }];
      }
      if (signOf(annual) === signOf(cycle)) return [];
      return [{ cell: row.value, message: 'signs', data }];
    });
  },
});

/** A bare number is read as “=”. */
function signOf({ comparator }: MeasuredTarget): string {
  return comparator ?? '=';
}
