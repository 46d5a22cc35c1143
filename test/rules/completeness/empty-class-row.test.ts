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
    'at a class that is not printed': { C26: '社会效益指标' },
    'at a blank row of a class with two others': { D19: null, F19: null },
    'at a value of 0': { D26: '返贫人数', F26: 0 },
    'at a rest of the template': { D26: '……', F26: null },
    'at a row with a value of the cycle and a name': { F29: null, E29: '≥80%' },
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
    'at a satisfaction that was left out': [
      { D30: null, F30: null },
      [empty('D30', '服务对象满意度指标')],
    ],
    'at a quantity': [{ D18: null, F18: null, D19: null, F19: null }, [empty('D18', '数量指标')]],
    'at spaces': [{ D26: ' ', F26: ' ' }, [empty('D26', '经济效益指标')]],
    'at timeliness': [{ D22: null, F22: null, D23: null, F23: null }, [empty('D22', '时效指标')]],
    'at a class of the environment': [
      { C29: '生态效益指标', D29: null, F29: null },
      [empty('D29', '生态效益指标')],
    ],
  },
});
