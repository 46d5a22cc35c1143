import { classOf } from '../../form/judgement/indicators/indicator-class';
import { isWholeYear } from '../../form/judgement/values/timing';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const deadlineTooBroad = defineRule({
  id: 'deadline-too-broad',
  severity: 'info',
  fix: 'none',
  basis: ['practice'],
  examples: {
    wrong: [{ indicators: [['时效指标', '场馆修缮完成时间', '全年']] }],
    right: [{ indicators: [['时效指标', '场馆修缮完成时间', '10月底前']] }],
  },
  check(form) {
    return form.indicators
      .filter((row) => classOf(row) === '时效' && isWholeYear(row.annual))
      .map(({ value, annual }) => ({
        cell: value,
        message: 'year' as const,
        data: { value: excerpt(annual) },
      }));
  },
});
