import { describeRule } from '../describe-rule';

const empty = (cell: string, name: string) =>
  ({
    cell,
    severity: 'info',
    detail: name,
    message: 'empty',
    data: { class: name },
    fix: 'suggest',
  }) as const;

describeRule('empty-class-row', {
  silent: {
    'when the class has another row': { D24: null, F24: null },
    'at a row with a name only': { F26: null },
    'at a row with a value only': { D26: null },
  },
  speaks: {
    'at a class whose only row is empty': [
      { D26: null, F26: null },
      [empty('D26', '经济效益指标')],
    ],
    'once for two empty rows of a class': [
      { D24: null, F24: null, D25: null, F25: null },
      [empty('D24', '成本指标')],
    ],
    'of each class apart': [
      { D26: null, F26: null, D29: null, F29: null },
      [empty('D26', '经济效益指标'), empty('D29', '可持续影响指标')],
    ],
  },
});
