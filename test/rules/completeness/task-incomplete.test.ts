import { describeRule } from '../describe-rule';

const base = { severity: 'error', detail: '', fix: 'none' } as const;

describeRule('task-incomplete', {
  silent: {
    'at a row that is blank but for a 0': { B15: null, C15: null, D15: 0, E15: null },
    'at a missing amount, of which task-without-amount speaks': { D13: null },
    'at a blank row': { B15: null, C15: null, D15: null, E15: null },
    'at a short task': { B13: '演出', C13: '演出', E13: '60场' },
    'at an amount in words': { D13: '待定' },
    'at a rest of the template': { E13: '……' },
    'where the form has no column for it': { E12: null, E13: null, E14: null, E15: null },
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
    'at spaces as a name': [{ B14: '　' }, [{ ...base, cell: 'B14', message: 'name', data: {} }]],
    'at an expectation alone': [
      { B15: null, C15: null, D15: null },
      [
        { ...base, cell: 'B15', message: 'name', data: {} },
        { ...base, cell: 'C15', message: 'content', data: { task: '' } },
      ],
    ],
    'in two tasks': [
      { C13: null, E15: null },
      [
        { ...base, cell: 'C13', message: 'content', data: { task: '群众文化活动' } },
        { ...base, cell: 'E15', message: 'expectation', data: { task: '场馆修缮' } },
      ],
    ],
    'with a long name cut short': [
      { B13: '组织群众文化活动，搭建文化交流平台，丰富群众生活。', C13: null },
      [
        {
          ...base,
          cell: 'C13',
          message: 'content',
          data: { task: '组织群众文化活动，搭建文化交流平台…' },
        },
      ],
    ],
  },
});
