import { describeRule } from '../describe-rule';

const blank = (cell: string, task: string) =>
  ({
    cell,
    severity: 'warning',
    detail: '',
    message: 'blank',
    data: { task },
    fix: 'none',
  }) as const;

describeRule('task-without-amount', {
  silent: {
    'at 0': { D13: 0 },
    'at an amount typed as text': { D13: '220万元' },
    'at words, of which amount-not-number speaks': { D13: '待定' },
    'at a row without a task': { B15: null, C15: null, D15: null, E15: null },
    'at a row without a name, of which task-incomplete speaks': { B15: null, D15: null },
    'at a number in words': { D13: '贰佰贰拾' },
    'at an error value, of which formula-error speaks': { D13: { error: '#N/A' } },
    'at a rest of the template': { D13: '××' },
  },
  speaks: {
    'at a blank amount': [{ D14: null }, [blank('D14', '艺术培训')]],
    'at spaces': [{ D14: ' ' }, [blank('D14', '艺术培训')]],
    'at each of two': [
      { D13: null, D14: null },
      [blank('D13', '群众文化活动'), blank('D14', '艺术培训')],
    ],
    'with a long name cut short': [
      { D13: null, B13: '组织群众文化活动，搭建文化交流平台，丰富群众生活。' },
      [blank('D13', '组织群众文化活动，搭建文化交流平台…')],
    ],
    'at the last task': [{ D15: null }, [blank('D15', '场馆修缮')]],
    'at a full-width space': [{ D13: '　' }, [blank('D13', '群众文化活动')]],
    'although content is missing, too': [{ D14: null, C14: null }, [blank('D14', '艺术培训')]],
    'at a name over two lines': [
      { D13: null, B13: '群众文化\n活动' },
      [blank('D13', '群众文化 活动')],
    ],
  },
});
