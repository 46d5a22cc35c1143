import { describeRule } from '../describe-rule';

const inYuan = (cell: string, message: 'balance' | 'peers', amount: string, divided: string) =>
  ({
    cell,
    severity: 'warning',
    detail: '',
    message,
    data: { amount, divided },
    fix: 'suggest',
  }) as const;

describeRule('amount-in-yuan', {
  silent: {
    'at a large department': {
      C6: 90040,
      C7: 64060,
      E6: 150000,
      E7: 4100,
      E9: 154000,
      E10: 100,
    },
    'at a small amount beside large ones': { C6: 899.9, C9: 0.5 },
    'at an imbalance that no division explains': { C6: 9004 },
    'at an addend that would merely vanish': { E7: 141, C6: 900.4 },
    'at a task larger than the budget by less than a unit': { D13: 2200 },
    'in a form that counts in 元': {
      C5: '预算金额（元）',
      E5: '预算金额（元）',
      C8: '预算金额（元）',
      E8: '预算金额（元）',
      D12: '拟投入的资金（元）',
      E9: 14410000,
    },
    'at a broken balance of small amounts': { C6: 640, C7: 90 },
    'when the budget is blank': { C6: null, C7: null, E6: null, E7: null, D13: 2200000 },
  },
  speaks: {
    'when division restores revenue and expenditure': [
      { C7: 6406000 },
      [inYuan('C7', 'balance', '6,406,000.00', '640.60')],
    ],
    'when division restores the split by level': [
      { E9: 14410000 },
      [inYuan('E9', 'balance', '14,410,000.00', '1,441.00')],
    ],
    'once when division restores two balances': [
      { E6: 15000000 },
      [inYuan('E6', 'balance', '15,000,000.00', '1,500.00')],
    ],
    'at a task far above the whole budget': [
      { D14: 1605000 },
      [inYuan('D14', 'peers', '1,605,000.00', '160.50')],
    ],
    'at a field far above its peers in a balance with a second mistake': [
      { C7: 6400000 },
      [inYuan('C7', 'peers', '6,400,000.00', '640.00')],
    ],
    'at basic spending': [{ C6: 9004000 }, [inYuan('C6', 'balance', '9,004,000.00', '900.40')]],
    'at other funds': [{ E7: 410000 }, [inYuan('E7', 'balance', '410,000.00', '41.00')]],
    'at an amount typed as text': [
      { C7: '6,406,000' },
      [inYuan('C7', 'balance', '6,406,000.00', '640.60')],
    ],
  },
});
