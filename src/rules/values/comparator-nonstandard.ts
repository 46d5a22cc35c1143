import { valuesOf, type RowValue } from '../../form/judgement/values/row-values';
import { wholeTarget } from '../../form/judgement/values/whole-target';
import { valueRows } from '../../form/judgement/values/value-rows';
import type { MeasuredTarget } from '../../form/target/target';
import { printTarget } from '../../form/target/print-target';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const comparatorNonstandard = defineRule({
  id: 'comparator-nonstandard',
  severity: 'info',
  fix: 'auto',
  basis: ['practice'],
  examples: {
    wrong: [
      { indicators: [['数量指标', '群众文化活动场次', '不少于60场']] },
      { indicators: [['质量指标', '艺术培训学员结业率', '>=95%']] },
    ],
    right: [{ indicators: [['数量指标', '群众文化活动场次', '≥60场']] }],
  },
  check(form) {
    return valueRows(form).flatMap((row) =>
      valuesOf(row).flatMap((value) => {
        const target = wholeTarget(value);
        if (!target || target.comparator === null) return [];
        const written = signOf(value, target);
        if (written === target.comparator) return [];
        const data = { written: excerpt(written), expected: printTarget(target) };
        return [{ cell: value.signCell, message: 'spelled' as const, data }];
      }),
    );
  },
});

/** As it is written, both parts of 控制在…以内; the width of a single sign is no matter of meaning. */
function signOf({ text }: RowValue, { signs }: MeasuredTarget): string {
  const written = signs.map(({ start, end }) => text.slice(start, end)).join('…');
  return written.length === 1 ? written.normalize('NFKC') : written;
}
