import type { MeasuredTarget } from '../../form/target';
import { twoColumnsOf } from '../../form/judgement/two-columns';
import { excerpt } from '../excerpt';
import { defineRule, type Report } from '../rule';

export const cycleAnnualMismatch = defineRule({
  id: 'cycle-annual-mismatch',
  severity: 'warning',
  fix: 'none',
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
