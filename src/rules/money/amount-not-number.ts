import { readAmount } from '../../form/money/amount';
import type { Entry, Form } from '../../form/form';
import { amountEntries } from '../../form/judgement/amounts/amount-entries';
import { printMoney } from '../../form/judgement/amounts/money';
import { placeholderIn } from '../../form/judgement/words/placeholder';
import { excerpt } from '../excerpt';
import { defineRule, type Report } from '../rule';

export const amountNotNumber = defineRule({
  id: 'amount-not-number',
  severity: 'error',
  fix: 'none',
  basis: ['form'],
  examples: {
    wrong: [
      { fields: { 其他资金: '见附件' } },
      { fields: { 财政专项资金: -12 } },
      {
        tasks: [
          ['群众文化活动', '组织广场舞大赛和文艺巡演。', '待定', '举办60场活动，服务群众5万人次。'],
          ['艺术培训', '开设公益艺术课程，聘请教师授课。', 160.5, '学员结业率95%以上。'],
        ],
      },
    ],
    right: [{ fields: { 其他资金: 41 } }, { fields: { 财政专项资金: 0 } }],
  },
  check(form) {
    return amountEntries(form).flatMap((entry) => problemOf(entry, form.unit));
  },
});

/** A blank cell is none: the budget as a whole and its balances speak of blanks. Nor is ××: placeholder-left speaks of it. */
function problemOf(cell: Entry, unit: Form['unit']): readonly Report<'amount-not-number'>[] {
  const amount = readAmount(cell);
  switch (amount.kind) {
    case 'blank':
      return [];
    case 'error':
      return [{ cell, message: 'error', data: { shown: amount.error, unit } }];
    case 'not-a-number':
      return placeholderIn(amount.text)
        ? []
        : [{ cell, message: 'text', data: { shown: excerpt(amount.text), unit } }];
    case 'number':
    case 'text-number':
      return amount.number.lt(0)
        ? [{ cell, message: 'negative', data: { shown: printMoney(amount.number) } }]
        : [];
  }
}
