import { describeValues } from './describe-values';

const repeated = (value: string) => ({ message: 'repeated', data: { value } }) as const;
const number = (name: string) => ({ message: 'number', data: { name }, at: 'name' }) as const;

describeValues('value-equals-name', {
  severity: 'warning',
  fix: 'none',
  silent: [
    ['数量', '群众文化活动场次', '≥60场'],
    ['数量', '群众文化活动场次', '群众文化活动60场'],
    ['数量', '2026年春节晚会', '1场'],
    ['数量', '5G基站', '≥5座'],
    ['质量', '培训质量', '良好'],
    ['时效', '按时完成', '及时'],
    ['成本', '控制三公经费', '控制三公经费支出'],
    ['效益', '社会效益', ''],
    ['满意度', '群众满意度', '满意'],
  ],
  speaks: [
    [['数量', '举办文化活动', '举办文化活动'], repeated('举办文化活动')],
    [['质量', '提升服务质量', '提升服务质量。'], repeated('提升服务质量。')],
    [['质量', '提升服务质量', ' 提升 服务质量'], repeated('提升 服务质量')],
    [['时效', '及时完成', '及时完成'], repeated('及时完成')],
    [['成本', '控制三公经费支出', '控制三公经费支出'], repeated('控制三公经费支出')],
    [['效益', '推动创新平台建设', '推动创新平台建设', '一年'], repeated('推动创新平台建设')],
    [['数量', '60', '≥60场'], number('60')],
    [['质量', '≥95%', '≥95%'], number('≥95%')],
    [['满意度', '９０％', '满意'], number('９０％')],
  ],
});
