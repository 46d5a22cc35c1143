import type { Big } from 'big.js';
import * as z from 'zod/mini';
import type { Entry, Form } from '../../form/form';
import { amountEntries } from '../../form/judgement/amount-entries';
import { printMoney } from '../../form/judgement/money';
import { usableAmount } from '../../form/judgement/usable-amount';
import { defineTunableRule } from '../rule';

/** Fen of 万元 would be six decimals: who writes two means two. */
const USUAL = 2;
/** So many amounts with decimals show how the form writes them. */
const TELLING = 2;

export const amountPrecision = defineTunableRule({
  id: 'amount-precision',
  severity: 'info',
  fix: 'suggest',
  /** How many decimals an amount may have, unless the form's other amounts keep to two. */
  options: z.strictObject({ decimals: z._default(z.int().check(z.nonnegative()), USUAL) }),
  check(form, { decimals: most }) {
    const amounts = amountsOf(form);
    return amounts.flatMap(({ cell, amount }) => {
      const others = amounts.filter((other) => other.cell !== cell).map(decimalsOf);
      const allowed = keepToTwo(others) ? Math.min(most, USUAL) : most;
      const decimals = decimalsOf({ amount });
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

function amountsOf(form: Form): readonly { readonly cell: Entry; readonly amount: Big }[] {
  return amountEntries(form).flatMap((cell) => {
    const amount = usableAmount(cell, form.unit);
    return amount === 'blank' || amount === 'unusable' ? [] : [{ cell, amount }];
  });
}

function decimalsOf({ amount }: { readonly amount: Big }): number {
  return amount.toFixed().split('.')[1]?.length ?? 0;
}

function keepToTwo(decimals: readonly number[]): boolean {
  const written = decimals.filter((count) => count > 0);
  return written.length >= TELLING && written.every((count) => count <= USUAL);
}
