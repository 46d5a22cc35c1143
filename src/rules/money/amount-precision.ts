import { amountEntries } from '../../form/judgement/amount-entries';
import { printMoney } from '../../form/judgement/money';
import { usableAmount } from '../../form/judgement/usable-amount';
import { defineRule } from '../rule';

export const amountPrecision = defineRule({
  id: 'amount-precision',
  severity: 'info',
  fix: 'suggest',
  check(form, { amountDecimals }) {
    return amountEntries(form).flatMap((cell) => {
      const amount = usableAmount(cell, form.unit);
      if (amount === 'blank' || amount === 'unusable') return [];
      const decimals = amount.toFixed().split('.')[1]?.length ?? 0;
      if (decimals <= amountDecimals) return [];
      const data = {
        amount: amount.toFixed(),
        actual: String(decimals),
        expected: String(amountDecimals),
        rounded: printMoney(amount.round(amountDecimals)),
      };
      return [{ cell, message: 'digits', data }];
    });
  },
});
