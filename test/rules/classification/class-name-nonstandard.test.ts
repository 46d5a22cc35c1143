import { describeRule } from '../describe-rule';

const outdated = (cell: string, written: string, expected: string) =>
  ({
    cell,
    severity: 'info',
    detail: '',
    message: 'outdated',
    data: { written, expected },
    fix: 'suggest',
  }) as const;

describeRule('class-name-nonstandard', {
  silent: {
    'at another class of the form': { C27: '生态效益指标' },
    'at the short name of a class': { C18: '数量', C26: '经济效益' },
    'at a class split over two lines': { C26: '经济效益\n指标' },
    'at a class with its points': { C18: '数量指标（20分）' },
    'at a longer official name': { C30: '社会公众或服务对象满意度指标' },
    'at the name of the class beside the one above': { C30: '服务对象满意度' },
    'at a cost among three': { C24: '经济成本指标' },
    'at a class that no form knows': { C29: '履职能力指标' },
  },
  speaks: {
    'at the environment in place of ecology': [
      { C27: '环境效益指标' },
      [outdated('C27', '环境效益指标', '生态效益指标')],
    ],
    'at the environment without 指标': [
      { C27: '环境效益' },
      [outdated('C27', '环境效益', '生态效益指标')],
    ],
    'at a quantity called a goal': [{ C18: '数量目标' }, [outdated('C18', '数量目标', '数量指标')]],
    'at a quality called a goal': [{ C20: '质量目标' }, [outdated('C20', '质量目标', '质量指标')]],
    'at timeliness called a goal': [{ C22: '时效目标' }, [outdated('C22', '时效目标', '时效指标')]],
    'at a cost called a goal': [{ C24: '成本目标' }, [outdated('C24', '成本目标', '成本指标')]],
    'at a benefit called a goal': [
      { C27: '社会效益目标' },
      [outdated('C27', '社会效益目标', '社会效益指标')],
    ],
    'at satisfaction without whose': [
      { C30: '满意度指标' },
      [outdated('C30', '满意度指标', '服务对象满意度指标')],
    ],
    'once for a class of several rows, each class apart': [
      { C18: '数量目标', C20: '质量目标' },
      [outdated('C18', '数量目标', '数量指标'), outdated('C20', '质量目标', '质量指标')],
    ],
  },
});
