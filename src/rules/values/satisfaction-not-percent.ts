import type { Indicator } from '../../form/form';
import { countsUnwanted } from '../../form/judgement/indicators/direction';
import { isSatisfaction } from '../../form/judgement/indicators/indicator-class';
import { measuredDirection } from '../../form/judgement/indicators/measured';
import { wordingOf } from '../../form/judgement/words/wording';
import { valueRows } from '../../form/judgement/values/value-rows';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const satisfactionNotPercent = defineRule({
  id: 'satisfaction-not-percent',
  severity: 'warning',
  fix: 'suggest',
  basis: ['practice'],
  examples: {
    wrong: [
      { indicators: [['服务对象满意度指标', '群众满意度', '满意']] },
      { indicators: [['服务对象满意度指标', '群众满意度', '较上年有所提升']] },
    ],
    right: [
      { indicators: [['服务对象满意度指标', '群众满意度', '≥90%']] },
      { indicators: [['服务对象满意度指标', '群众满意度', '≥90分']] },
    ],
  },
  check(form) {
    return valueRows(form)
      .filter((row) => isSatisfaction(row) && needsPercentage(row) && !hasPercentage(row))
      .map((row) => ({ cell: row.value, message: 'other', data: { value: excerpt(row.annual) } }));
  },
});

/** Complaints measure satisfaction, too, and are counted. */
function needsPercentage(row: Indicator): boolean {
  const spoken = ['blank', 'error', 'placeholder', 'approximate'].includes(wordingOf(row).kind);
  return !spoken && measuredDirection(row) !== 'smaller' && !countsUnwanted(row.name.text);
}

/** A bare number may be a score: its unit is missing, which is another matter. */
function hasPercentage({ target, annual }: Indicator): boolean {
  if (target.kind === 'percent') return true;
  if (target.kind === 'number')
    return target.unit === null || /^(?:分|‰|成|个?百分点)/u.test(target.unit);
  return /\d\s*(?:%|分)|百分之|[一二三四五六七八九]成(?:以上|及以上)?$/u.test(
    annual.normalize('NFKC'),
  );
}
