import { measureOf } from '../../form/judgement/indicators/measure';
import { twoColumnsOf } from '../../form/judgement/values/two-columns';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

/** What does not add up over the years: rates, scores, times, prices. */
const NOT_CUMULATIVE: readonly (string | null)[] = ['rate', 'score', 'satisfaction', 'time'];
const PRICE = /[/／]|分|级|倍|[%‰‱]/u;

export const annualExceedsCycle = defineRule({
  id: 'annual-exceeds-cycle',
  severity: 'warning',
  fix: 'none',
  basis: ['form'],
  examples: {
    wrong: [{ indicators: [['数量指标', '群众文化活动场次', '≥60场', '≥50场']] }],
    right: [
      { indicators: [['数量指标', '群众文化活动场次', '≥60场', '≥180场']] },
      { indicators: [['质量指标', '艺术培训学员结业率', '≥98%', '≥95%']] },
    ],
  },
  check(form) {
    return form.indicators.flatMap((row) => {
      const columns = twoColumnsOf(row);
      if (!columns?.amounts || columns.annual.kind !== 'number') return [];
      const { annual, texts, amounts } = columns;
      if (annual.comparator === '≤' || annual.comparator === '<') return [];
      if (PRICE.test(annual.unit ?? '') || NOT_CUMULATIVE.includes(measureOf(row.name.text))) {
        return [];
      }
      if (amounts.annual.lte(amounts.cycle)) return [];
      const data = { annual: excerpt(texts.annual), cycle: excerpt(texts.cycle) };
      return [{ cell: row.value, message: 'above' as const, data }];
    });
  },
});
