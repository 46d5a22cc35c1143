import { describeRule } from '../describe-rule';

const twice = (cell: string, name: string, row: string) =>
  ({
    cell,
    severity: 'warning',
    detail: '',
    message: 'twice',
    data: { name, row },
    fix: 'suggest',
  }) as const;

describeRule('duplicate-indicator', {
  silent: {
    'at names that differ in a word': { D19: '分馆免费开放天数', D18: '主馆免费开放天数' },
    'at names that differ in a number': { D18: '一期工程完成面积', D19: '二期工程完成面积' },
    'at one name in two classes with values of their own': { D27: '免费开放天数', F27: '≥310天' },
    'at one value under two names': { F18: '≥300天' },
    'at two blank rows': { D24: null, F24: null, D25: null, F25: null },
    'at two values without a name': { D24: null, D25: null },
    'at names of nothing but signs': { D24: '——', D25: '——' },
    'at the same name in another class without a value': { D27: '免费开放天数', F27: null },
  },
  speaks: {
    'at the same name in one class': [
      { D19: '群众文化活动场次' },
      [twice('D19', '群众文化活动场次', '18')],
    ],
    'whatever the values': [
      { D25: '单场活动成本', F25: '≤2万元' },
      [twice('D25', '单场活动成本', '24')],
    ],
    'at a name that differs in spaces and punctuation': [
      { D19: ' 群众文化 活动场次：' },
      [twice('D19', '群众文化 活动场次：', '18')],
    ],
    'at a name that differs in the width of its letters': [
      { D18: 'LED屏租用天数', D19: 'ＬＥＤ屏租用天数' },
      [twice('D19', 'ＬＥＤ屏租用天数', '18')],
    ],
    'at the same name and value in another class': [
      { D27: '免费开放天数', F27: '≥300天' },
      [twice('D27', '免费开放天数', '19')],
    ],
    'at the same name and value under another level': [
      { D30: '志愿者队伍留存率', F30: '≥80%' },
      [twice('D30', '志愿者队伍留存率', '29')],
    ],
    'at words as values': [
      { D29: '群众文化服务效果', F29: '优/良/中/差' },
      [twice('D29', '群众文化服务效果', '28')],
    ],
    'at each copy of three': [
      { D20: '投诉处理率', D21: '投诉处理率', D22: '投诉处理率', F20: '=100%', F21: '=100%' },
      [twice('D21', '投诉处理率', '20'), twice('D22', '投诉处理率', '20')],
    ],
  },
});
