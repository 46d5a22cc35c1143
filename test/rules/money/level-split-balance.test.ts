import { describeRule } from '../describe-rule';

const base = { cell: 'E9', severity: 'error', detail: '' } as const;

describeRule('level-split-balance', {
  silent: {
    'at a difference of exactly 0.01': { E9: 1440.99 },
    'when all goes to one level and the other is blank': { E9: 1541, E10: null },
    'when an amount cannot be read': { E10: '按需' },
    'when the budget is blank': { C6: 0, C7: 0, E6: 0, E7: 0 },
  },
  speaks: {
    'when transfers come on top': [
      { E9: 1541 },
      [
        {
          ...base,
          message: 'unequal',
          data: { split: '1,641.00', revenue: '1,541.00', difference: '100.00', unit: '万元' },
          fix: 'none',
        },
      ],
    ],
    'with the cell that restores it, when only one is blank': [
      { E10: null },
      [
        {
          ...base,
          message: 'one-blank',
          data: {
            split: '1,441.00',
            revenue: '1,541.00',
            difference: '100.00',
            unit: '万元',
            field: '拟用于对下转移支付资金',
          },
          fix: 'suggest',
        },
      ],
    ],
    'when both levels are blank': [
      { E9: null, E10: null },
      [
        {
          ...base,
          message: 'unequal',
          data: { split: '0.00', revenue: '1,541.00', difference: '1,541.00', unit: '万元' },
          fix: 'none',
        },
      ],
    ],
  },
});
