import { describeRule } from '../describe-rule';
import { describeValues } from './describe-values';

/** The sound form spends 1,541.00 万元; its task 场馆修缮 has 40.00. */
const above = (value: string) =>
  ({ message: 'budget', data: { value, limit: '1,541.00', unit: '万元' } }) as const;

describeValues('cost-exceeds-budget', {
  severity: 'warning',
  fix: 'none',
  silent: [
    ['成本', '项目总成本', '≤1541万元'],
    ['成本', '项目总成本', '≤1541.01万元'],
    ['成本', '单场活动成本', '≤1.5万元'],
    ['成本', '培训课时补助标准', '≤20000000元/课时'],
    ['成本', '成本控制率', '≤100%'],
    ['成本', '资金节约额', '≥2000万元'],
    ['成本', '项目总成本', '控制在预算内'],
    ['效益', '带动文化消费收入', '≥5亿元'],
    ['数量', '发放宣传册数量', '≥20000册'],
    ['成本', '场馆修缮成本', '≤40万元'],
  ],
  speaks: [
    [['成本', '项目总成本', '≤1542万元'], above('≤1542万元')],
    [['成本', '项目总成本', '≤15410000万元'], above('≤15410000万元')],
    [['成本', '项目总成本', '不超过16000000元'], above('不超过16000000元')],
    [['成本', '项目总成本', '≤0.2亿元'], above('≤0.2亿元')],
    [['成本', '年度活动经费', '控制在2000万元以内'], above('控制在2000万元以内')],
    [['成本', '运行维护费用', '1600万元'], above('1600万元')],
    [['质量', '设备购置费用', '≤2千万元'], above('≤2千万元')],
    [['效益', '办公成本', '=3亿'], above('=3亿')],
    [
      ['成本', '场馆修缮成本', '≤41万元'],
      {
        message: 'task',
        data: { value: '≤41万元', limit: '40.00', unit: '万元', task: '场馆修缮' },
      },
    ],
  ],
});

const cost = { cell: 'F24', severity: 'warning', detail: '', fix: 'none' } as const;

describeRule('cost-exceeds-budget', {
  silent: {
    'where nothing is planned to be spent': { C6: null, C7: null, F24: '≤9000万元' },
    'where development spending makes room for it': { C9: 500, F24: '≤1900万元' },
  },
  speaks: {
    'in a form that counts in 元': [
      { C5: '预算金额（元）', C8: '预算金额（元）', E5: '预算金额（元）', F24: '≤1万元' },
      [{ ...cost, message: 'budget', data: { value: '≤1万元', limit: '1,541.00', unit: '元' } }],
    ],
  },
});
