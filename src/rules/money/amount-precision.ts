import * as z from 'zod/mini';
import { amountEntries } from '../../form/judgement/amount-entries';
import { printMoney } from '../../form/judgement/money';
import { usableAmount } from '../../form/judgement/usable-amount';
import { defineTunableRule } from '../rule';

export const amountPrecision = defineTunableRule({
  id: 'amount-precision',
  severity: 'info',
  fix: 'suggest',
  /** How many decimals an amount may have. */
  options: z.strictObject({ decimals: z._default(z.int().check(z.nonnegative()), 2) }),
  check(form, { decimals: allowed }) {
    return amountEntries(form).flatMap((cell) => {
      const amount = usableAmount(cell, form.unit);
      if (amount === 'blank' || amount === 'unusable') return [];
      const decimals = amount.toFixed().split('.')[1]?.length ?? 0;
      if (decimals <= allowed) return [];
      const data = {
        amount: amount.toFixed(),
        actual: String(decimals),
        expected: String(allowed),
        rounded: printMoney(amount.round(allowed)),
      };
      return [{ cell, message: 'digits' as const, data }];
    });
  },
});
