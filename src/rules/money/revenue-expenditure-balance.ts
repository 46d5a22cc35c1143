import { brokenBalances, restoringPart } from '../../form/judgement/balance';
import { printMoney } from '../../form/judgement/money';
import { defineRule } from '../rule';

export const revenueExpenditureBalance = defineRule({
  id: 'revenue-expenditure-balance',
  severity: 'error',
  fix: 'suggest',
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
