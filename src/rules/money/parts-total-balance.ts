import { brokenBalances } from '../../form/judgement/balance';
import { printMoney } from '../../form/judgement/money';
import { defineRule } from '../rule';

const MESSAGES = { 'sources-total': 'sources', 'uses-total': 'uses' } as const;

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
    return brokenBalances(form).flatMap(({ kind, left, leftTotal, rightTotal, difference }) => {
      if (kind !== 'sources-total' && kind !== 'uses-total') return [];
      const data = {
        parts: printMoney(leftTotal),
        total: printMoney(rightTotal),
        difference: printMoney(difference),
        unit: form.unit,
      };
      return [{ cell: left.parts[0].entry, message: MESSAGES[kind], data }];
    });
  },
});
