import { describeRule } from '../describe-rule';

const base = { cell: 'E9', severity: 'error', detail: '' } as const;

describeRule('level-split-balance', {
  silent: {
    'at a difference of exactly 0.01': { E9: 1440.99 },
    'when all goes to one level and the other is blank': { E9: 1541, E10: null },
    'when an amount cannot be read': { E10: '按需' },
    'when the budget is blank': { C6: 0, C7: 0, E6: 0, E7: 0 },
    'when the amounts are text': { E9: '1,441.00', E10: '100万元' },
    'when binary floats would differ': {
      ...{ C6: 0.1, C7: 0.2, E6: 0.3, E7: 0, E9: 0.1, E10: 0.2 },
    },
    'where the form has no split': { D8: null, D9: null, E9: null, D10: null, E10: null },
    'when revenue cannot be read': { E6: '见附件' },
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
    'at a difference of 0.02': [
      { E9: 1441.02 },
      [
        {
          ...base,
          message: 'unequal',
          data: { split: '1,541.02', revenue: '1,541.00', difference: '0.02', unit: '万元' },
          fix: 'none',
        },
      ],
    ],
    'when one level is 0': [
      { E9: 0 },
      [
        {
          ...base,
          message: 'unequal',
          data: { split: '100.00', revenue: '1,541.00', difference: '1,441.00', unit: '万元' },
          fix: 'none',
        },
      ],
    ],
    'when the blank one would have to be negative': [
      { E9: 1600, E10: null },
      [
        {
          ...base,
          message: 'unequal',
          data: { split: '1,600.00', revenue: '1,541.00', difference: '59.00', unit: '万元' },
          fix: 'none',
        },
      ],
    ],
    'when revenue was changed and the split was not': [
      { E6: 1600, C7: 740.6 },
      [
        {
          ...base,
          message: 'unequal',
          data: { split: '1,541.00', revenue: '1,641.00', difference: '100.00', unit: '万元' },
          fix: 'none',
        },
      ],
    ],
    'when other funds were left out': [
      { E9: 1400 },
      [
        {
          ...base,
          message: 'unequal',
          data: { split: '1,500.00', revenue: '1,541.00', difference: '41.00', unit: '万元' },
          fix: 'none',
        },
      ],
    ],
  },
});
