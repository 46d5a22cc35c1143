import { approximateWord } from '../../form/judgement/values/approximation';
import { classOf } from '../../form/judgement/indicators/indicator-class';
import { valuesOf, type RowValue } from '../../form/judgement/values/row-values';
import { suggestedComparator } from '../../form/judgement/values/suggested-comparator';
import { isWholeYear } from '../../form/judgement/values/timing';
import { isRange, wholeTarget } from '../../form/judgement/values/whole-target';
import { valueRows } from '../../form/judgement/values/value-rows';
import type { Indicator } from '../../form/form';
import { nameHints } from '../../form/target/name-hints';
import { printTarget } from '../../form/target/print-target';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const comparatorMissing = defineRule({
  id: 'comparator-missing',
  severity: 'info',
  fix: 'suggest',
  basis: ['practice'],
  examples: {
    wrong: [{ indicators: [['数量指标', '群众文化活动场次', '60场']] }],
    right: [
      { indicators: [['数量指标', '群众文化活动场次', '≥60场']] },
      { indicators: [['数量指标', '参训人数（≥**人）', '500人']] },
    ],
  },
  check(form) {
    return valueRows(form).flatMap((row) => {
      if (nameHints(row.name.text).comparator !== null) return [];
      return valuesOf(row).flatMap((value) => {
        const target = wholeTarget(value);
        if (target?.comparator !== null || isRange(value)) return [];
        if (approximateWord(value.text, true) !== null || isTooBroad(row, value)) return [];
        const expected = printTarget({ ...target, comparator: suggestedComparator(row, value) });
        const data = { value: excerpt(value.text), expected };
        return [{ cell: value.signCell, message: 'bare' as const, data }];
      });
    });
  },
});

/** A deadline of a whole year: deadline-too-broad speaks. */
function isTooBroad(row: Indicator, { text }: RowValue): boolean {
  return classOf(row) === '时效' && isWholeYear(text);
}
