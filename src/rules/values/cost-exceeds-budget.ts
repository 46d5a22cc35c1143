import { costOf, limitOf } from '../../form/judgement/amounts/cost';
import { printMoney, toleranceOf } from '../../form/judgement/amounts/money';
import { excerpt } from '../excerpt';
import { defineRule, type Report } from '../rule';

export const costExceedsBudget = defineRule({
  id: 'cost-exceeds-budget',
  severity: 'warning',
  fix: 'none',
  basis: ['101'],
  examples: {
    wrong: [
      { indicators: [['成本指标', '项目总成本', '≤2000万元']] },
      { indicators: [['成本指标', '场馆修缮成本', '≤45万元']] },
    ],
    right: [
      { indicators: [['成本指标', '项目总成本', '≤1500万元']] },
      { indicators: [['成本指标', '场馆修缮成本', '≤400000元']] },
    ],
  },
  check(form) {
    return form.indicators.flatMap((row): readonly Report<'cost-exceeds-budget'>[] => {
      const cost = costOf(row, form.unit);
      const limit = limitOf(form, row);
      if (!cost || !limit || cost.minus(limit.amount).lte(toleranceOf(form.unit))) return [];
      const data = { value: excerpt(row.annual), limit: printMoney(limit.amount), unit: form.unit };
      return limit.task === null
        ? [{ cell: row.value, message: 'budget', data }]
        : [{ cell: row.value, message: 'task', data: { ...data, task: excerpt(limit.task) } }];
    });
  },
});
