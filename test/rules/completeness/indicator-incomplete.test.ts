import { describeRule } from '../describe-rule';

const base = { severity: 'error', detail: '', fix: 'none' } as const;

describeRule('indicator-incomplete', {
  silent: {
    'at a row without name and value': { D25: null, F25: null },
    'at a value that is a number': { F18: 60 },
    'at a name of the template without a value, of which placeholder-left speaks': {
      D25: '指标2：',
      F25: null,
    },
    'at a placeholder, of which placeholder-left speaks': { F18: '……' },
    'at a value of 0': { F21: 0 },
    'at a value that is a date': { F23: 46326 },
    'at an error value, of which formula-error speaks': { F18: { error: '#N/A' } },
    'at a value of the cycle beside this year’s': { E19: '≥900天' },
    'at a graded scale': { F28: '优/良/中/差' },
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
    'at a name in another class': [
      { F30: null },
      [{ ...base, cell: 'F30', message: 'value', data: { name: '群众满意度' } }],
    ],
    'at spaces as value': [
      { F24: '　' },
      [{ ...base, cell: 'F24', message: 'value', data: { name: '单场活动成本' } }],
    ],
    'at spaces as name': [
      { D28: ' ' },
      [{ ...base, cell: 'D28', message: 'name', data: { value: '优/良/中/差' } }],
    ],
    'at a number without a name': [
      { D21: null, F21: 2 },
      [{ ...base, cell: 'D21', message: 'name', data: { value: '2' } }],
    ],
    'at each of two': [
      { F19: null, D24: null },
      [
        { ...base, cell: 'F19', message: 'value', data: { name: '免费开放天数' } },
        { ...base, cell: 'D24', message: 'name', data: { value: '≤1.5万元' } },
      ],
    ],
  },
});
