import type { Indicator } from '../../form/form';
import { classOf, isSatisfaction } from '../../form/judgement/indicators/indicator-class';
import { wordingOf } from '../../form/judgement/words/wording';
import { valueRows } from '../../form/judgement/values/value-rows';
import { defineRule, type Severity } from '../rule';

export const valueNotQuantified = defineRule({
  id: 'value-not-quantified',
  severity: 'warning',
  fix: 'suggest',
  basis: ['88', '101'],
  examples: {
    wrong: [{ indicators: [['质量指标', '艺术培训组织情况', '学员全部结业并参加展演']] }],
    right: [
      { indicators: [['质量指标', '艺术培训学员结业率', '≥95%']] },
      { indicators: [['社会效益指标', '群众文化服务效果', '优/良/中/差']] },
    ],
  },
  check(form) {
    return valueRows(form)
      .filter((row) => wordingOf(row).kind === 'unquantified' && !hasOwnRule(row))
      .map((row) => ({
        cell: row.value,
        message: 'prose',
        data: {},
        severity: severityOf(row),
      }));
  },
});

/** Of satisfaction satisfaction-not-percent speaks, of 时效 deadline-missing. */
function hasOwnRule(indicator: Indicator): boolean {
  return isSatisfaction(indicator) || classOf(indicator) === '时效';
}

function severityOf(indicator: Indicator): Severity {
  const found = classOf(indicator);
  if (found === '数量' || found === '成本') return 'error';
  return found === '效益' ? 'info' : 'warning';
}
