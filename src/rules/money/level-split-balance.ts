import { brokenBalances, restoringPart } from '../../form/judgement/amounts/balance';
import { printMoney } from '../../form/judgement/amounts/money';
import { defineRule } from '../rule';

export const levelSplitBalance = defineRule({
  id: 'level-split-balance',
  severity: 'error',
  fix: 'suggest',
  basis: ['form'],
  examples: {
    wrong: [
      {
        fields: { 财政拨款: 1500, 其他资金: 41, 市本级使用资金: 1500, 拟用于对下转移支付资金: 100 },
      },
    ],
    right: [
      {
        fields: { 财政拨款: 1500, 其他资金: 41, 市本级使用资金: 1441, 拟用于对下转移支付资金: 100 },
      },
    ],
  },
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
