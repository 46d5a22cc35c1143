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
    'when a blank part counts as 0': { ...total, C7: null, C6: 1541 },
    'when the total is typed as text': { ...total, C9: '1,541.00' },
    'when binary floats would differ': { ...total, C6: 0.1, C7: 0.2, E6: 0.2, E7: 0.1, C9: 0.3 },
    'when the total is an error value': { ...total, C9: { error: '#REF!' } },
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
    'when only the uses fall short': [
      { ...total, C7: 600 },
      [
        {
          ...base,
          cell: 'C6',
          message: 'uses',
          data: { parts: '1,500.40', total: '1,541.00', difference: '40.60', unit: '万元' },
        },
      ],
    ],
    'when the sources exceed the total': [
      { ...total, E6: 1600 },
      [
        {
          ...base,
          cell: 'E6',
          message: 'sources',
          data: { parts: '1,641.00', total: '1,541.00', difference: '100.00', unit: '万元' },
        },
      ],
    ],
    'when the uses exceed the total': [
      { ...total, C6: 1000 },
      [
        {
          ...base,
          cell: 'C6',
          message: 'uses',
          data: { parts: '1,640.60', total: '1,541.00', difference: '99.60', unit: '万元' },
        },
      ],
    ],
    'at a difference of 0.02': [
      { ...total, C9: 1541.02 },
      [
        {
          ...base,
          cell: 'C6',
          message: 'uses',
          data: { parts: '1,541.00', total: '1,541.02', difference: '0.02', unit: '万元' },
        },
        {
          ...base,
          cell: 'E6',
          message: 'sources',
          data: { parts: '1,541.00', total: '1,541.02', difference: '0.02', unit: '万元' },
        },
      ],
    ],
    'when a blank part is missing in the total': [
      { ...total, E7: null },
      [
        {
          ...base,
          cell: 'E6',
          message: 'sources',
          data: { parts: '1,500.00', total: '1,541.00', difference: '41.00', unit: '万元' },
        },
      ],
    ],
    'when parts are typed as text': [
      { ...total, E6: '1,400.00' },
      [
        {
          ...base,
          cell: 'E6',
          message: 'sources',
          data: { parts: '1,441.00', total: '1,541.00', difference: '100.00', unit: '万元' },
        },
      ],
    ],
  },
});
