import type { Indicator } from '../../form/form';
import { approximateWord } from '../../form/judgement/values/approximation';
import { classOf } from '../../form/judgement/indicators/indicator-class';
import { plainQuantity } from '../../form/judgement/values/magnitude';
import { measureOf, unitInName } from '../../form/judgement/indicators/measure';
import { valuesOf } from '../../form/judgement/values/row-values';
import { wholeTarget } from '../../form/judgement/values/whole-target';
import { valueRows } from '../../form/judgement/values/value-rows';
import type { MeasuredTarget } from '../../form/target/target';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

/** What has no unit by its nature. */
const WITHOUT_UNIT = /(?:(?:指数|系数|比值)[A-Za-z]*|pH值?|(?:MQI|PQI|PCI|PUE|AQI|NDVI)值?)$/iu;

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
    return valueRows(form).flatMap((row) => {
      if (unitInName(row.name.text) !== null || WITHOUT_UNIT.test(row.name.text)) return [];
      return valuesOf(row).flatMap((value) => {
        const target = wholeTarget(value);
        if (!target || target.number.eq(0) || hasUnit(row, target)) return [];
        if (approximateWord(value.text, true) !== null) return [];
        const data = { name: excerpt(row.name.text), value: excerpt(value.text) };
        return [{ cell: value.unitCell, message: 'number' as const, data }];
      });
    });
  },
});

/** 3万 has none where things are counted; of money it is 3万元. */
function hasUnit(row: Indicator, { number, unit }: MeasuredTarget): boolean {
  if (unit === null) return false;
  const isMoney = measureOf(row.name.text) === 'money';
  return isMoney || classOf(row) !== '数量' || plainQuantity(number, unit).unit !== '';
}
