import { verdict, type TriedClass } from './values';

/** Values without a number that somebody can look up all the same. */
const CHECKABLE: readonly (readonly [TriedClass, name: string, value: string])[] = [
  ['质量', '医院等级', '三级甲等'],
  ['质量', '机房等级保护测评', '二级以上'],
  ['质量', '信用评价等级', 'A级'],
  ['质量', '景区等级', '4A级'],
  ['质量', '场馆评定', '五星级'],
  ['质量', '公共图书馆评估定级', '国家一级'],
  ['质量', '病媒生物密度控制水平', '国家C级标准及以上'],
  ['质量', '出水水质', '一级A标准'],
  ['质量', '全市考核排名', '前三名'],
  ['效益', '营商环境评价排名', '全省前三'],
  ['质量', '考核等次', '优秀'],
  ['质量', '工程质量验收', '合格'],
  ['质量', '是否通过验收', '是'],
  ['质量', '重大安全生产事故', '无'],
  ['质量', '安全生产情况', '无重大安全事故'],
  ['数量', '督查频次', '一年一次'],
  ['数量', '演出场次', '二十'],
];

test.each(CHECKABLE)('in %s %s %s is no prose', (inClass, name, value) => {
  expect(verdict('value-not-quantified', inClass, value, name)).toBeNull();
  expect(verdict('vague-value', inClass, value, name)).toBeNull();
});

const PROSE: readonly (readonly [TriedClass, name: string, value: string])[] = [
  ['质量', '活动组织情况', '是'],
  ['质量', '技术合同登记准确性', '准确'],
  ['质量', '采购流程', '无'],
  ['数量', '宣传工作', '全覆盖'],
  ['成本', '成本控制', '控制在预算内'],
];

test.each(PROSE)('in %s %s %s is', (inClass, name, value) => {
  expect(verdict('value-not-quantified', inClass, value, name)).not.toBeNull();
});

test.each(['生均公用经费标准', '低保标准', '人均公共卫生服务补助标准'])(
  'a floor is no mistake of %s',
  (name) => {
    expect(verdict('wrong-direction', '成本', '≥94元', name)).toBeNull();
  },
);

test.each([
  ['质量', '安全事故发生情况', '0'],
  ['效益', '生态环境质量指数', '≥75'],
] as const)('in %s %s %s lacks no unit', (inClass, name, value) => {
  expect(verdict('unit-missing', inClass, value, name)).toBeNull();
});
