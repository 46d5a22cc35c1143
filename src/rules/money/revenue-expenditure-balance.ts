import { brokenBalances, restoringPart } from '../../form/judgement/amounts/balance';
import { printMoney } from '../../form/judgement/amounts/money';
import { defineRule } from '../rule';

export const revenueExpenditureBalance = defineRule({
  id: 'revenue-expenditure-balance',
  severity: 'error',
  fix: 'suggest',
  basis: ['form'],
  examples: {
    wrong: [
      { fields: { 基本支出: 900.4, 项目支出: 640.6, 财政拨款: 1500, 其他资金: 0 } },
      { fields: { 基本支出: 900.4, 项目支出: null, 财政拨款: 1500, 其他资金: 41 } },
    ],
    right: [
      { fields: { 基本支出: 900.4, 项目支出: 640.6, 财政拨款: 1500, 其他资金: 41 } },
      {
        fields: {
          基本支出: 900.4,
          项目支出: 540.6,
          财政专项资金: 100,
          财政拨款: 1500,
          其他资金: 41,
        },
      },
    ],
  },
  check(form) {
    const balance = brokenBalances(form).find(({ kind }) => kind === 'revenue-expenditure');
    if (!balance) return [];
    const cell = balance.left.parts[0].entry;
    const data = {
      expenditure: printMoney(balance.left.total),
      revenue: printMoney(balance.rightTotal),
      difference: printMoney(balance.difference),
      unit: form.unit,
    };
    if (balance.extended !== null) {
      const extended = printMoney(balance.extended);
      return [{ cell, message: 'development', data: { ...data, extended }, fix: 'none' }];
    }
    const blank = restoringPart(balance);
    return blank
      ? [{ cell, message: 'one-blank', data: { ...data, field: blank.key } }]
      : [{ cell, message: 'unequal', data, fix: 'none' }];
  },
});
