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
    'at a name that reads like a class': { D20: '艺术培训质量' },
    'at a blank value': { F20: null },
    'at a blank row': { D20: null, F20: null },
    'at a long class of the form’s own': { C29: '公共文化服务可持续发展能力指标' },
    'at a class with its points': { C20: '质量指标（15分）' },
    'at a name with the bound in it': { D20: '学员结业率（≥95%）' },
  },
  speaks: {
    'at a row that stands one column to the left': [
      { C20: '艺术培训学员结业情况良好', D20: '一年', E20: '学员全部结业并展演。', F20: null },
      [row('C20', '艺术培训学员结业情况良好')],
      { unmerged: ['C20:C21'] },
    ],
    'at a row of another class': [
      { C18: '群众文化活动场次', D18: '一年', E18: '举办活动60场。', F18: null },
      [row('C18', '群众文化活动场次')],
      { unmerged: ['C18:C19'] },
    ],
    'at the second row of a class': [
      { C21: '群众投诉情况', D21: '一年', E21: '投诉不超过2%。', F21: null },
      [row('C21', '群众投诉情况')],
      { unmerged: ['C20:C21'] },
    ],
    'at a row of effects': [
      { C28: '群众文化服务效果良好', D28: '一年', E28: '群众广泛参与。', F28: null },
      [row('C28', '群众文化服务效果良好')],
      { unmerged: ['C27:C28'] },
    ],
    'at a number as value': [
      { C19: '免费开放天数', D19: '一年', E19: '≥300天', F19: null },
      [row('C19', '免费开放天数')],
      { unmerged: ['C18:C19'] },
    ],
    'at a deadline as value': [
      { C23: '场馆修缮完成时间', D23: '一年', E23: '2026年10月底前', F23: null },
      [row('C23', '场馆修缮完成时间')],
      { unmerged: ['C22:C23'] },
    ],
    'at a cost': [
      { C25: '培训课时补助标准', D25: '长期', E25: '≤200元/课时', F25: null },
      [row('C25', '培训课时补助标准')],
      { unmerged: ['C24:C25'] },
    ],
    'at a percentage and a period of several years': [
      { C21: '群众投诉率', D21: '三年', E21: '≤2%', F21: null },
      [row('C21', '群众投诉率')],
      { unmerged: ['C20:C21'] },
    ],
  },
});
