import { brokenBalances, restoringPart } from '../../form/judgement/balance';
import { printMoney } from '../../form/judgement/money';
import { defineRule } from '../rule';

export const levelSplitBalance = defineRule({
  id: 'level-split-balance',
  severity: 'error',
  fix: 'suggest',
  check(form) {
    const balance = brokenBalances(form).find(({ kind }) => kind === 'level-split');
    if (!balance) return [];
    const cell = balance.left.parts[0].entry;
    const data = {
      split: printMoney(balance.leftTotal),
      revenue: printMoney(balance.rightTotal),
      difference: printMoney(balance.difference),
      unit: form.unit,
    };
    const blank = restoringPart(balance);
    return blank
      ? [{ cell, message: 'one-blank', data: { ...data, field: blank.key } }]
      : [{ cell, message: 'unequal', data, fix: 'none' }];
  },
});
