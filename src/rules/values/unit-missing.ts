import type { Indicator } from '../../form/form';
import { approximateWord } from '../../form/judgement/values/approximation';
import { bareName } from '../../form/judgement/indicators/bare-name';
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
const WITHOUT_UNIT =
  /(?:(?:指数|系数|比值|(?<![占同环对评])比)[A-Za-z]*|pH值?|(?:MQI|PQI|PCI|PUE|AQI|NDVI)值?)$/iu;
/** 道路结构强度（PSSI）: what has a short name of its own is an index. */
const INDEX = /[(（][A-Z]{3,6}[)）]$/u;

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
      if (unitInName(row.name.text) !== null || hasNoUnit(row.name.text)) return [];
      return valuesOf(row).flatMap((value) => {
        const target = wholeTarget(value);
        if (!target || target.number.eq(0) || hasUnit(row, target) || isPart(row, target)) {
          return [];
        }
        if (approximateWord(value.text, true) !== null) return [];
        const data = { name: excerpt(row.name.text), value: excerpt(value.text) };
        return [{ cell: value.unitCell, message: 'number' as const, data }];
      });
    });
  },
});

/** Under its full name or the short one in a bracket: 病例组合指数（CMI）. */
function hasNoUnit(name: string): boolean {
  return INDEX.test(name) || WITHOUT_UNIT.test(name) || WITHOUT_UNIT.test(bareName(name));
}

/** 压实度≥0.94: less than one of something that is no money is a part of a whole. */
function isPart(row: Indicator, { number, unit }: MeasuredTarget): boolean {
  const counts = ['数量', '成本', '时效'].includes(classOf(row) ?? '数量');
  if (unit !== null || counts || measureOf(row.name.text) === 'money') return false;
  return number.gt(0) && number.lt(1);
}

/** 3万 has none where things are counted; of money it is 3万元. */
function hasUnit(row: Indicator, { number, unit }: MeasuredTarget): boolean {
  if (unit === null) return false;
  const isMoney = measureOf(row.name.text) === 'money';
  return isMoney || classOf(row) !== '数量' || plainQuantity(number, unit).unit !== '';
}
