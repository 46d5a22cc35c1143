import { approximateWord } from '../../form/judgement/approximation';
import { unitInName } from '../../form/judgement/measure';
import { valuesOf } from '../../form/judgement/row-values';
import { wholeTarget } from '../../form/judgement/whole-target';
import { valueRows } from '../../form/judgement/value-rows';
import { excerpt } from '../excerpt';
import { onceACell } from '../once-a-cell';
import { defineRule } from '../rule';

/** What has no unit by its nature. */
const WITHOUT_UNIT = /(?:指数|系数|比值|pH值?)$/iu;

export const unitMissing = defineRule({
  id: 'unit-missing',
  severity: 'warning',
  fix: 'suggest',
  basis: ['101'],
  examples: {
    wrong: [{ indicators: [['数量指标', '宣传册印制', '≥2000']] }],
    right: [
      { indicators: [['数量指标', '宣传册印制', '≥2000册']] },
      { indicators: [['数量指标', '参训人数', '≥500']] },
    ],
  },
  check(form) {
    return onceACell(
      valueRows(form).flatMap((row) => {
        if (unitInName(row.name.text) !== null || WITHOUT_UNIT.test(row.name.text)) return [];
        return valuesOf(row).flatMap((value) => {
          const target = wholeTarget(value);
          if (
            target?.unit !== null ||
            target.number.eq(0) ||
            approximateWord(value.text, true) !== null
          )
            return [];
          const data = { name: excerpt(row.name.text), value: excerpt(value.text) };
          return [{ cell: value.unitCell, message: 'number' as const, data }];
        });
      }),
    );
  },
});
