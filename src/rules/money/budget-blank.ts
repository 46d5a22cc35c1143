import { budgetOf, isBudgetBlank } from '../../form/judgement/budget';
import { defineRule } from '../rule';

const AMOUNTS = ['基本支出', '项目支出', '财政拨款', '其他资金', '资金总额'] as const;

export const budgetBlank = defineRule({
  id: 'budget-blank',
  severity: 'error',
  fix: 'none',
  check(form) {
    if (!isBudgetBlank(budgetOf(form))) return [];
    const first = AMOUNTS.map((key) => form.fields.get(key)).find((field) => field !== undefined);
    const cell = first?.entry ?? form.title;
    return [{ cell, message: 'blank', data: { unit: form.unit } }];
  },
});
