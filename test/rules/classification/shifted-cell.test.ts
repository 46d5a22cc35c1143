import { describeRule } from '../describe-rule';

const row = (cell: string, name: string) =>
  ({
    cell,
    severity: 'warning',
    detail: '',
    message: 'row',
    data: { name },
    fix: 'suggest',
  }) as const;

describeRule('shifted-cell', {
  silent: {
    'at a row with a value of the cycle': { E20: '≥97%' },
    'at a class of an unusual name': { C29: '可持续发展能力指标' },
  },
  speaks: {
    'at a row that stands one column to the left': [
      { C20: '艺术培训学员结业情况良好', D20: '一年', E20: '学员全部结业并展演。', F20: null },
      [row('C20', '艺术培训学员结业情况良好')],
      { unmerged: ['C20:C21'] },
    ],
  },
});
