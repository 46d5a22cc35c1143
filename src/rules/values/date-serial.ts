import { measureOf } from '../../form/judgement/indicators/measure';
import { valueRows } from '../../form/judgement/values/value-rows';
import { isoDate } from '../../form/text/serial-date';
import type { Indicator } from '../../form/form';
import { defineRule } from '../rule';

/** Excel's numbers of the days from 2009 to 2064. */
const DAYS = { from: 40_000, to: 60_000 };

export const dateSerial = defineRule({
  id: 'date-serial',
  severity: 'warning',
  fix: 'suggest',
  basis: ['practice'],
  examples: {
    wrong: [{ indicators: [['时效指标', '场馆修缮完成时间', 46295]] }],
    right: [{ indicators: [['时效指标', '场馆修缮完成时间', '2026-09-30']] }],
  },
  check(form) {
    return valueRows(form).flatMap((row) => {
      const serial = serialOf(row);
      const expected = serial === null ? null : isoDate(serial);
      if (serial === null || expected === null) return [];
      const data = { value: String(serial), expected };
      return [{ cell: row.value, message: 'serial' as const, data }];
    });
  },
});

/** A number of five digits in 时效, or under a name that asks for a time. */
function serialOf({ target, name }: Indicator): number | null {
  if (target.kind === 'date') return target.serial;
  if (target.kind !== 'number' || target.unit !== null) return null;
  if (measureOf(name.text) !== 'time' || /[天月年]数?$/u.test(name.text)) return null;
  const { number } = target;
  const isDay = number.gte(DAYS.from) && number.lte(DAYS.to) && number.eq(number.round());
  return isDay ? number.toNumber() : null;
}
