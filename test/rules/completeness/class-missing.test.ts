import { describeRule } from '../describe-rule';

const required = (name: string) =>
  ({
    cell: 'A1',
    severity: 'error',
    detail: name,
    message: 'required',
    data: { class: name },
    fix: 'suggest',
  }) as const;
const expected = (name: string) =>
  ({
    cell: 'A1',
    severity: 'warning',
    detail: name,
    message: 'expected',
    data: { class: name },
    fix: 'suggest',
  }) as const;

describeRule('class-missing', {
  silent: {
    'at no economic benefit': { C26: '社会效益指标' },
    'at an empty printed row, of which empty-class-row speaks': {
      ...{ D24: null, F24: null, D25: null, F25: null },
    },
    'when cost is a class of the first level': [
      { B24: '成本指标', C24: '经济成本指标' },
      { unmerged: ['B18:B25'] },
    ],
    'when satisfaction stands under benefits by its name': {
      ...{ B30: null, C30: null, D30: null, F30: null, D29: '服务对象满意度', F29: '≥90%' },
    },
    'in a flat list without classes': {
      ...{ C18: null, C20: null, C22: null, C24: null, C26: null, C27: null, C29: null },
      ...{ B18: null, B26: null, B30: null, C30: null },
    },
    'at no ecological benefit': { C29: '社会效益指标' },
    'at no sustained effect': { C29: '经济效益指标' },
    'when cost is split into three': { C24: '社会成本指标' },
    'when satisfaction stands under benefits as a class': { B30: '效益指标' },
    'when a class has a name only, of which indicator-incomplete speaks': { F24: null, F25: null },
  },
  speaks: {
    'of a missing class of output as a warning': [{ C24: '质量指标' }, [expected('成本指标')]],
    'of missing benefits as an error': [
      { B26: '产出指标', C26: '数量指标', C27: '质量指标', C29: '时效指标' },
      [required('效益指标')],
    ],
    'of each missing class': [
      { C22: '数量指标', C24: '质量指标', B30: '效益指标', C30: '社会效益指标', D30: '群众知晓率' },
      [expected('时效指标'), expected('成本指标'), expected('满意度指标')],
    ],
    'of missing satisfaction': [
      { B30: '效益指标', C30: '社会效益指标', D30: '群众知晓率' },
      [expected('满意度指标')],
    ],
    'of missing timeliness': [{ C22: '数量指标' }, [expected('时效指标')]],
    'of missing quality': [{ C20: '数量指标' }, [expected('质量指标')]],
    'of a missing quantity': [{ C18: '质量指标' }, [expected('数量指标')]],
    'of two classes of output': [
      { C20: '数量指标', C22: '数量指标' },
      [expected('质量指标'), expected('时效指标')],
    ],
  },
});
