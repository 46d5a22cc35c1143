import { describeRule } from '../describe-rule';

const base = { severity: 'warning', detail: '', fix: 'suggest' } as const;

describeRule('value-not-quantified', {
  silent: { 'at a formula error': { F20: { error: '#REF!' } } },
  speaks: {
    'at prose': [
      { F20: '学员全部结业并参加展演' },
      [{ ...base, cell: 'F20', message: 'prose', data: {} }],
    ],
  },
});

describeRule('vague-value', {
  silent: { 'at a formula error': { F20: { error: '#REF!' } } },
  speaks: {
    'at an adjective': [
      { F20: '良好' },
      [{ ...base, cell: 'F20', message: 'adjective', data: { value: '良好' } }],
    ],
  },
});

describeRule('approximate-value', {
  silent: { 'at a formula error': { F18: { error: '#REF!' } } },
  speaks: {
    'with the word that makes it so': [
      { F18: '60场左右' },
      [{ ...base, cell: 'F18', message: 'word', data: { value: '60场左右', word: '左右' } }],
    ],
  },
});

describeRule('satisfaction-not-percent', {
  silent: { 'at a count of complaints': { D30: '群众有效投诉次数', F30: '≤3次' } },
  speaks: {
    'also where satisfaction stands under benefits': [
      { D28: '学员满意度', F28: '满意' },
      [{ ...base, cell: 'F28', message: 'other', data: { value: '满意' } }],
    ],
    'with a long answer cut short': [
      { F30: '社会评价较好，群众充分认可，媒体积极报道。' },
      [
        {
          ...base,
          cell: 'F30',
          message: 'other',
          data: { value: '社会评价较好，群众充分认可，媒体积…' },
        },
      ],
    ],
  },
});
