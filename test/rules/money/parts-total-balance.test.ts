import { describeRule } from '../describe-rule';

/** The form prints no total of its own: one more row of the budget block does. */
const total = { A10: null, B9: '资金总额', C9: 1541, B10: null, C10: null } as const;
const base = { severity: 'error', detail: '', fix: 'suggest' } as const;

describeRule('parts-total-balance', {
  silent: {
    'when the parts make the total': total,
    'at a difference of exactly 0.01': { ...total, C9: 1541.01 },
    'when a part cannot be read': { ...total, C9: 2000, E7: '若干', C7: '若干' },
    'where no total is printed': { C6: 800 },
  },
  speaks: {
    'when neither sources nor uses make the total': [
      { ...total, C9: 1600 },
      [
        {
          ...base,
          cell: 'C6',
          message: 'uses',
          data: { parts: '1,541.00', total: '1,600.00', difference: '59.00', unit: '万元' },
        },
        {
          ...base,
          cell: 'E6',
          message: 'sources',
          data: { parts: '1,541.00', total: '1,600.00', difference: '59.00', unit: '万元' },
        },
      ],
    ],
    'when only the sources fall short': [
      { ...total, E7: 0 },
      [
        {
          ...base,
          cell: 'E6',
          message: 'sources',
          data: { parts: '1,500.00', total: '1,541.00', difference: '41.00', unit: '万元' },
        },
      ],
    ],
  },
});
