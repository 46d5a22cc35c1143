import { readAmount } from '../../form/money/amount';
import { amountEntries } from '../../form/judgement/amounts/amount-entries';
import { printMoney } from '../../form/judgement/amounts/money';
import { inFormUnit } from '../../form/judgement/amounts/usable-amount';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const amountStoredAsText = defineRule({
  id: 'amount-stored-as-text',
  severity: 'warning',
  fix: 'auto',
  basis: ['form'],
  examples: {
    wrong: [{ fields: { 基本支出: '900.40万元' } }, { fields: { 财政拨款: '１,５００' } }],
    right: [{ fields: { 基本支出: 900.4 } }],
  },
  check(form) {
    return amountEntries(form).flatMap((cell) => {
      const amount = readAmount(cell);
      if (amount.kind !== 'text-number' || amount.number.lt(0)) return [];
      const data = { shown: excerpt(cell.text), amount: printMoney(inFormUnit(amount, form.unit)) };
      return [{ cell, message: 'readable', data }];
    });
  },
});
