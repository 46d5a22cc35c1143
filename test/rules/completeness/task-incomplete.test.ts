import { describeRule } from '../describe-rule';

const base = { severity: 'error', detail: '', fix: 'none' } as const;

describeRule('task-incomplete', {
  silent: {
    'at a row that is blank but for a 0': { B15: null, C15: null, D15: 0, E15: null },
    'at a missing amount, of which task-without-amount speaks': { D13: null },
    'at a blank row': { B15: null, C15: null, D15: null, E15: null },
  },
  speaks: {
    'at a missing name': [{ B15: null }, [{ ...base, cell: 'B15', message: 'name', data: {} }]],
    'at a missing content': [
      { C13: null },
      [{ ...base, cell: 'C13', message: 'content', data: { task: '群众文化活动' } }],
    ],
    'at a missing expectation': [
      { E14: ' ' },
      [{ ...base, cell: 'E14', message: 'expectation', data: { task: '艺术培训' } }],
    ],
    'at each blank of a bare name': [
      { C15: null, E15: null },
      [
        { ...base, cell: 'C15', message: 'content', data: { task: '场馆修缮' } },
        { ...base, cell: 'E15', message: 'expectation', data: { task: '场馆修缮' } },
      ],
    ],
  },
});
