import { describeRule } from '../describe-rule';

const none = {
  cell: 'A1',
  severity: 'error',
  detail: '',
  message: 'none',
  data: {},
  fix: 'none',
} as const;

const BLANK = {
  ...{ B13: null, C13: null, D13: null, E13: null },
  ...{ B14: null, C14: null, D14: null, E14: null },
  ...{ B15: null, C15: null, D15: null, E15: null },
};

describeRule('no-tasks', {
  silent: {
    'at one task': { ...BLANK, B14: '艺术培训' },
    'at a task without a name': { ...BLANK, C14: '开设公益艺术课程。' },
    'where the form has no such block': {
      ...BLANK,
      ...{ A12: null, B12: null, C12: null, D12: null, E12: null },
    },
  },
  speaks: {
    'when all rows are blank': [BLANK, [none]],
    'when there is nothing but an amount of 0': [{ ...BLANK, D13: 0 }, [none]],
  },
});
