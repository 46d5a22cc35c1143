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
    'at a task of a content only': { ...BLANK, C13: '开设公益艺术课程。' },
    'at a task of an expectation only': { ...BLANK, E15: '学员结业率95%以上。' },
    'at a task in the last row': { ...BLANK, B15: '场馆修缮' },
    'at a rest of the template, of which placeholder-left speaks': { ...BLANK, B13: '……' },
  },
  speaks: {
    'when all rows are blank': [BLANK, [none]],
    'when there is nothing but an amount of 0': [{ ...BLANK, D13: 0 }, [none]],
    'at line breaks': [{ ...BLANK, C14: '\n', E14: ' \n ' }, [none]],
    'without a goal either': [{ ...BLANK, B11: null }, [none]],
    'at spaces': [{ ...BLANK, B13: ' ', C13: '　' }, [none]],
    'at amounts without tasks': [{ ...BLANK, D13: 220, D14: 160.5 }, [none]],
    'although the optional block is filled in': [{ ...BLANK, B16: '协助举办艺术节。' }, [none]],
    'whatever the budget': [{ ...BLANK, C6: null, C7: null, E6: null, E7: null }, [none]],
  },
});
