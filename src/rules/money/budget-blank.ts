import { budgetOf, isBudgetBlank } from '../../form/judgement/amounts/budget';
import { defineRule } from '../rule';

const AMOUNTS = ['基本支出', '项目支出', '财政拨款', '其他资金', '资金总额'] as const;

export const budgetBlank = defineRule({
  id: 'budget-blank',
  severity: 'error',
  fix: 'none',
  basis: ['form'],
  examples: {
    wrong: [
      { fields: { 基本支出: null, 项目支出: null, 财政拨款: null, 其他资金: null } },
      { fields: { 基本支出: 0, 项目支出: 0, 财政拨款: 0, 其他资金: 0 } },
    ],
    right: [{ fields: { 基本支出: 900.4, 项目支出: 640.6, 财政拨款: 1500, 其他资金: 41 } }],
  },
  check(form) {
    if (!isBudgetBlank(budgetOf(form))) return [];
    const first = AMOUNTS.map((key) => form.fields.get(key)).find((field) => field !== undefined);
    const cell = first?.entry ?? form.title;
    return [{ cell, message: 'blank', data: { unit: form.unit } }];
  },
});
