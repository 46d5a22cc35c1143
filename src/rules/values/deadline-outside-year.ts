import { ownYearsOf, periodOf } from '../../form/judgement/values/period';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const deadlineOutsideYear = defineRule({
  id: 'deadline-outside-year',
  severity: 'warning',
  fix: 'none',
  basis: ['practice'],
  examples: {
    wrong: [{ indicators: [['时效指标', '场馆修缮完成时间', '2025年10月底前']] }],
    right: [{ indicators: [['时效指标', '场馆修缮完成时间', '2026年10月底前']] }],
  },
  check(form) {
    const isOwnYear = ownYearsOf(form);
    const period = periodOf(form);
    const expected = period ? `${period.from}—${period.to}` : String(form.year ?? '');
    return form.indicators.flatMap(({ value, annual, target }) => {
      if (target.kind !== 'date') return [];
      const outside = target.dates.find(({ year }) => year !== null && !isOwnYear(year));
      if (!outside) return [];
      return [
        { cell: value, message: 'outside' as const, data: { value: excerpt(annual), expected } },
      ];
    });
  },
});
