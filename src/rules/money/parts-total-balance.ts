import { brokenBalances } from '../../form/judgement/amounts/balance';
import { printMoney } from '../../form/judgement/amounts/money';
import type { KnownSum } from '../../form/judgement/amounts/sum';
import { defineRule, type Report } from '../rule';

const MESSAGES = { 'sources-total': 'sources', 'uses-total': 'uses' } as const;

function namesOf({ parts }: KnownSum): string {
  return parts.map(({ key }) => key).join('、');
}

export const partsTotalBalance = defineRule({
  id: 'parts-total-balance',
  severity: 'error',
  fix: 'suggest',
  basis: ['form'],
  examples: {
    wrong: [{ fields: { 资金总额: 1600, 财政拨款: 1500, 其他资金: 41 } }],
    right: [{ fields: { 资金总额: 1541, 财政拨款: 1500, 其他资金: 41 } }],
  },
  check(form) {
    return brokenBalances(form).flatMap((balance): readonly Report<'parts-total-balance'>[] => {
      const { kind, left, right, leftTotal, rightTotal, difference } = balance;
      const cell = left.parts[0].entry;
      const data = {
        parts: printMoney(leftTotal),
        total: printMoney(rightTotal),
        difference: printMoney(difference),
        unit: form.unit,
      };
      if (kind === 'own-sum') {
        const own = { ...data, left: namesOf(left), right: namesOf(right) };
        return [{ cell, message: 'own', data: own, detail: own.right }];
      }
      return kind === 'sources-total' || kind === 'uses-total'
        ? [{ cell, message: MESSAGES[kind], data }]
        : [];
    });
  },
});
