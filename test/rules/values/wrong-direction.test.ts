import { describeRule } from '../describe-rule';
import { verdict, type TriedClass } from './values';

const sound: readonly (readonly [TriedClass, string, string])[] = [
  ['质量', '群众投诉率', '≤2%'],
  ['质量', '投诉办结率', '≥98%'],
  ['质量', '差错整改完成率', '≥95%'],
  ['质量', '安全事故处置率', '=100%'],
  ['质量', '验收合格率', '≥95%'],
  ['质量', '不合格率', '≤1%'],
  ['质量', '安全事故发生起数', '=0起'],
  ['质量', '违法建筑销项正确率', '≥95%'],
  ['质量', '森林火灾受害率', '≤0.9‰'],
  ['数量', '新增馆藏数量', '≥100册'],
  ['数量', '违建拆除面积', '≥500平方米'],
  ['数量', '受理投诉数量', '≥300件'],
  ['数量', '查处交通违法数量', '≥300起'],
  ['数量', '救助失业人员人数', '≥30人'],
  ['数量', '盘活闲置面积', '≥300平方米'],
  ['数量', '排查安全隐患数量', '≥300处'],
  ['时效', '逾期欠款清收率', '≥80%'],
  ['时效', '按时发放率', '≥95%'],
  ['时效', '响应时间', '≤24小时'],
  ['成本', '项目经费执行率', '≤102%'],
  ['成本', '预算执行率', '≥95%'],
  ['成本', '资金节约率', '≥5%'],
  ['成本', '节约办公经费', '≥10万元'],
  ['成本', '单位造价', '=1200元/平方米'],
  ['效益', '三公经费增长率', '≤0%'],
  ['效益', '能耗降低率', '≥3%'],
  ['满意度', '有效投诉次数', '≤3次'],
  ['满意度', '群众不满意率', '≤5%'],
];

test.each(sound)('in %s nothing is said of %s %s', (inClass, name, value) => {
  expect(verdict('wrong-direction', inClass, value, name)).toBeNull();
});

const reversed: readonly (readonly [TriedClass, string, string])[] = [
  ['质量', '编目差错率', '≥1%'],
  ['质量', '群众投诉率', '>2%'],
  ['质量', '安全事故发生起数', '≥1起'],
  ['质量', '不合格率（%）', '≥1%'],
  ['质量', '逾期发放率', '≥100%'],
  ['质量', '信访件数', '≥3件'],
  ['质量', '信访办理超时率', '≥3%'],
  ['质量', '设备维修返工率', '≥3%'],
  ['质量', '未完成率', '不低于5%'],
  ['成本', '预算超支率', '≥5%'],
  ['质量', '验收合格率', '≤95%'],
  ['时效', '任务完成率', '<100%'],
  ['满意度', '群众满意度', '不超过90%'],
  ['满意度', '办事群众评价', '≤90%'],
  ['成本', '管护补助标准', '≥60元/亩'],
  ['成本', '项目总投入', '≥6070万元'],
];

test.each(reversed)('in %s the bound of %s %s is reversed', (inClass, name, value) => {
  expect(verdict('wrong-direction', inClass, value, name)).toBe('error');
});

const base = { severity: 'error', detail: '', fix: 'suggest' } as const;

describeRule('wrong-direction', {
  silent: {
    'at a deadline': { D22: '逾期完成率', F22: '2026年12月底前' },
    'at a value without a bound': { D20: '编目差错率', F20: '1%' },
  },
  speaks: {
    'of the sign to use where less is better': [
      { D21: '编目差错率', F21: '≥1%' },
      [
        {
          ...base,
          cell: 'F21',
          message: 'smaller',
          data: { name: '编目差错率', value: '≥1%', actual: '≥', expected: '≤' },
        },
      ],
    ],
    'of the sign to use where more is better': [
      { F30: '<90%' },
      [
        {
          ...base,
          cell: 'F30',
          message: 'larger',
          data: { name: '群众满意度', value: '<90%', actual: '<', expected: '>' },
        },
      ],
    ],
    'of the sign to use for a cost': [
      { F24: '>1.5万元' },
      [
        {
          ...base,
          cell: 'F24',
          message: 'cost',
          data: { name: '单场活动成本', value: '>1.5万元', actual: '>', expected: '<' },
        },
      ],
    ],
  },
});
