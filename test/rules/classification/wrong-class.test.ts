import { describeValues } from '../values/describe-values';

type Because = 'satisfaction' | 'quality' | 'timely' | 'money' | 'activity' | 'cost';

const ACTUAL = {
  数量: '数量指标',
  质量: '质量指标',
  效益: '社会效益指标',
} as const;

/** A row in the wrong class, and what gives it away. */
const misplaced = (
  inClass: keyof typeof ACTUAL,
  name: string,
  value: string | number,
  because: Because,
) =>
  [
    [inClass, name, value],
    { at: 'name', message: because, data: { name, actual: ACTUAL[inClass] } },
  ] as const;

describeValues('wrong-class', {
  severity: 'warning',
  fix: 'suggest',
  silent: [
    // What is counted, whatever it is called.
    ['数量', '破获电信网络诈骗案件数', '≥120起'],
    ['数量', '满意度调查次数', '2次'],
    ['数量', '案件按期办结数', '≥300件'],
    ['数量', '资金支付率', '≥95%'],
    ['数量', '招商引资到位资金', '≥5亿元'],
    ['数量', '发放创业担保贷款金额', '≥2000万元'],
    ['数量', '政府采购节约资金', '≥100万元'],
    // How well.
    ['质量', '工程验收合格率', '=100%'],
    ['质量', '检查发现问题整改数', '≥10个'],
    ['质量', '制作宣传片获奖数', '≥1个'],
    ['质量', '投诉件数', '≤3件'],
    ['质量', '会议召开质量', '确保会议顺利召开'],
    // When, and at what cost.
    ['时效', '会议召开', '2026年1月'],
    ['成本', '人均培训成本', '≤400元/人'],
    // To what effect.
    ['效益', '节约财政资金', '≥200万元'],
    ['效益', '降低企业用电成本', '≥300万元'],
    ['效益', '培训后就业率', '≥80%'],
    ['效益', '宣传覆盖人数', '≥10万人'],
    ['效益', '参加养老保险人数', '≥3000人'],
    ['效益', '平均通勤时间缩短', '≥5分钟'],
    ['效益', '按时足额发放工资，维护社会稳定', '稳定'],
    ['效益', '新建学校缓解入学压力', '有效缓解'],
    ['满意度', '服务对象投诉次数', '≤3次'],
  ],
  speaks: [
    misplaced('数量', '服务对象满意度', '≥90%', 'satisfaction'),
    misplaced('效益', '群众满意率', '≥90%', 'satisfaction'),
    misplaced('数量', '培训学员合格率', '≥95%', 'quality'),
    misplaced('数量', '适龄儿童疫苗接种率', '≥90%', 'quality'),
    misplaced('质量', '信息发布及时率', '≥95%', 'timely'),
    misplaced('效益', '应急救援及时率', '≥95%', 'timely'),
    misplaced('质量', '工程完工时间', '2026年10月底前', 'timely'),
    misplaced('数量', '设备购置费', '≤80万元', 'money'),
    misplaced('数量', '项目资金总额', '300万元', 'money'),
    misplaced('质量', '开展专题培训', '≥6期', 'activity'),
    misplaced('效益', '召开新闻发布会', '≥4场', 'activity'),
    misplaced('效益', '完成造林面积', '≥500亩', 'activity'),
    misplaced('效益', '单位运行成本', '≤100万元', 'cost'),
    misplaced('质量', '项目投入成本', '≤200万元', 'cost'),
  ],
});
