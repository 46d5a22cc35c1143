import { describeRule } from '../describe-rule';

const base = { severity: 'error', detail: '', fix: 'none' } as const;

describeRule('indicator-incomplete', {
  silent: {
    'at a row without name and value': { D25: null, F25: null },
    'at a value that is a number': { F18: 60 },
    'at a placeholder, of which placeholder-left speaks': { F18: '……' },
  },
  speaks: {
    'at a name without a value': [
      { F19: null },
      [{ ...base, cell: 'F19', message: 'value', data: { name: '免费开放天数' } }],
    ],
    'at a name whose only value is the one of the cycle': [
      { E19: '≥900天', F19: ' ' },
      [{ ...base, cell: 'F19', message: 'value', data: { name: '免费开放天数' } }],
    ],
    'at a value without a name': [
      { D19: null },
      [{ ...base, cell: 'D19', message: 'name', data: { value: '≥300天' } }],
    ],
  },
});
