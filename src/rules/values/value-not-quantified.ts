import type { Indicator } from '../../form/form';
import { classOf, isSatisfaction } from '../../form/judgement/indicator-class';
import { wordingOf } from '../../form/judgement/wording';
import { defineRule, type Severity } from '../rule';

export const valueNotQuantified = defineRule({
  id: 'value-not-quantified',
  severity: 'warning',
  fix: 'suggest',
  check(form) {
    return form.indicators
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
