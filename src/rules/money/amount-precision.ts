import type { Big } from 'big.js';
import * as z from 'zod/mini';
import type { Entry, Form } from '../../form/form';
import { amountEntries } from '../../form/judgement/amounts/amount-entries';
import { printMoney } from '../../form/judgement/amounts/money';
import { usableAmount } from '../../form/judgement/amounts/usable-amount';
import { defineTunableRule } from '../rule';

/** Fen of 万元 would be six decimals: who writes two means two. */
const USUAL = 2;
/** So many amounts with decimals show how the form writes them. */
const TELLING = 2;

export const amountPrecision = defineTunableRule({
  id: 'amount-precision',
  severity: 'info',
  fix: 'suggest',
  basis: ['form'],
  examples: {
    wrong: [
      { fields: { 其他资金: 41.0012 } },
      {
        tasks: [
          [
            '群众文化活动',
            '组织广场舞大赛和文艺巡演。',
            220.125,
            '举办60场活动，服务群众5万人次。',
          ],
          ['艺术培训', '开设公益艺术课程，聘请教师授课。', 160.5, '学员结业率95%以上。'],
        ],
      },
    ],
    right: [
      { fields: { 其他资金: 41 } },
      {
        tasks: [
          ['群众文化活动', '组织广场舞大赛和文艺巡演。', 220.13, '举办60场活动，服务群众5万人次。'],
          ['艺术培训', '开设公益艺术课程，聘请教师授课。', 160.5, '学员结业率95%以上。'],
        ],
      },
    ],
  },
  /** How many decimals an amount may have, unless the form's other amounts keep to two. */
  options: z.strictObject({ decimals: z._default(z.int().check(z.nonnegative()), USUAL) }),
  check(form, { decimals: most }) {
    const amounts = amountsOf(form);
    const long = amounts.filter(({ decimals }) => decimals > USUAL).length;
    const usual = amounts.filter(({ decimals }) => decimals > 0).length - long;
    const allowed = long === 1 && usual >= TELLING ? Math.min(most, USUAL) : most;
    return amounts
      .filter(({ decimals }) => decimals > allowed)
      .map(({ cell, amount, decimals }) => ({
        cell,
        message: 'digits' as const,
        data: {
          amount: amount.toFixed(),
          actual: String(decimals),
          expected: String(allowed),
          rounded: printMoney(amount.round(allowed)),
        },
      }));
  },
});

interface Written {
  readonly cell: Entry;
  readonly amount: Big;
  readonly decimals: number;
}

function amountsOf(form: Form): readonly Written[] {
  return amountEntries(form).flatMap((cell) => {
    const amount = usableAmount(cell, form.unit);
    if (amount === 'blank' || amount === 'unusable') return [];
    return [{ cell, amount, decimals: amount.toFixed().split('.')[1]?.length ?? 0 }];
  });
}
