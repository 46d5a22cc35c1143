import type { RuleId } from '../../../src/rules/rule';
import { verdict, type TriedClass } from './values';

const WORDING_RULES: readonly RuleId[] = [
  'value-not-quantified',
  'vague-value',
  'approximate-value',
  'satisfaction-not-percent',
];

/** Which of the rules of wording speak of a value, each with its severity. */
function spoken(inClass: TriedClass, value: string): readonly string[] {
  return WORDING_RULES.flatMap((rule) => {
    const severity = verdict(rule, inClass, value);
    return severity === null ? [] : [`${rule} ${severity}`];
  });
}

describe('the wording of a value: at most one rule speaks', () => {
  test.each([
    '≥60场',
    '60',
    '不少于60场',
    '三场',
    '每季度一次',
    '分别于4月、5月各举办1期',
    '全年完成提案的审查、交办工作，督促承办单位100%办结。',
    '5个议题协商并广泛宣传成果成效',
    '开展多次培训，覆盖率达到100%',
    '多种形式办理，办结率95%以上',
    '优/良/中/差',
    '高/中/低',
    '优、良、中、差',
    '达成预期/部分达成并具有一定效果/未达成且效果较差',
    '实现零事故',
    '节约100万元',
    '预约500人次',
    '近三年平均值60场',
    '大约谷修复20公顷',
    '大概念教学课例20节',
    '创建近零碳示范学校5所',
    '改造5公里上下水管网',
    '治理2条河左右岸',
    '线上百场直播带动100家商户',
    '显著、较显著、一般、不显著',
    '明显/较明显/不明显',
    '定性：优良中低差',
    '优、良、中、低、差五档',
    '地表水Ⅳ类及以上',
    '第三季度末前完成',
    '2026年12月底前',
    '百分之九十五',
  ])('nothing is said of %s', (value) => {
    expect(spoken('数量', value)).toEqual([]);
    expect(spoken('质量', value)).toEqual([]);
    expect(spoken('效益', value)).toEqual([]);
  });

  test.each([
    '良好',
    '较好',
    '有效',
    '显著',
    '明显',
    '满意',
    '充分',
    '高',
    '优良',
    '合理',
    '规范',
    '进一步提升',
    '不断增强',
    '显著提升。',
    '=增强',
    '效果明显',
    '长效运行',
    '持续影响',
    '巩固提高',
    '进一步提升服务水平',
    '确保顺利召开',
    '圆满完成',
  ])('%s is vague', (value) => {
    expect(spoken('质量', value)).toEqual(['vague-value warning']);
    expect(spoken('效益', value)).toEqual(['vague-value warning']);
    expect(spoken('数量', value)).toEqual(['vague-value error']);
    expect(spoken('成本', value)).toEqual(['vague-value error']);
    expect(spoken('满意度', value)).toEqual(['satisfaction-not-percent warning']);
  });

  test.each([
    '内容聚焦民生，宣传形式多样，舆论导向正确。',
    '参照政府采购成本控制',
    '严格执行相关制度规定，过程记录完整、归档规范。',
    '应改尽改',
    '控制在预算内',
    '是',
    '1.加强管理；2.提升服务；3.落实责任到位到人',
    '落实中发〔2018〕34号文件要求',
    '做好第三届艺术节服务，打造文化品牌',
    '推广12345热线，及时转办群众反映的问题',
    '12345热线转办',
    '万人长跑活动',
    '千村示范、万村整治',
    '贯彻“十四五”规划，推动文化事业高质量发展',
    '2026年持续推进公共文化服务体系示范区创建工作',
  ])('%s is not quantified', (value) => {
    expect(spoken('数量', value)).toEqual(['value-not-quantified error']);
    expect(spoken('成本', value)).toEqual(['value-not-quantified error']);
    expect(spoken('质量', value)).toEqual(['value-not-quantified warning']);
    expect(spoken('效益', value)).toEqual(['value-not-quantified info']);
    expect(spoken('满意度', value)).toEqual(['satisfaction-not-percent warning']);
  });

  test.each([
    ['约550人', '约'],
    ['大约60场', '大约'],
    ['60场左右', '左右'],
    ['90%上下', '上下'],
    ['60余场', '余'],
    ['3万余册', '余'],
    ['20多场', '多'],
    ['多次', '多次'],
    ['若干场', '若干'],
    ['近500人', '近'],
    ['数百人', '数'],
    ['约占30%', '约'],
    ['大概完成20场', '大概'],
  ])('%s is approximate, because of %s', (value) => {
    for (const inClass of ['数量', '质量', '时效', '成本', '效益'] as const) {
      expect(spoken(inClass, value)).toEqual(['approximate-value warning']);
    }
  });

  test.each(['及时', '全年', '按计划推进各项工作'])(
    'of %s in 时效 a rule of its own will speak',
    (value) => {
      expect(spoken('时效', value)).toEqual([]);
    },
  );

  test.each([
    '≥90%',
    '90%以上',
    '≥95分',
    '≥90',
    '促进群众对答复基本满意90%以上。',
    '百分之九十',
    '九成以上',
    '95℅',
    '投诉不超过3件',
  ])('%s measures satisfaction', (value) => {
    expect(spoken('满意度', value)).toEqual([]);
  });

  test.each(['≥100人', '优/良/中/差', '每年一次', '2026年12月底前'])(
    '%s is no percentage of satisfaction',
    (value) => {
      expect(spoken('满意度', value)).toEqual(['satisfaction-not-percent warning']);
    },
  );

  test.each([
    ['满意度调查份数', '≥500份'],
    ['满意度调查经费', '≤5万元'],
    ['群众满意度提升幅度', '≥2个百分点'],
  ])('%s is about satisfaction and no measure of it', (name, value) => {
    expect(verdict('satisfaction-not-percent', '数量', value, name)).toBeNull();
    expect(verdict('wrong-direction', '数量', value, name)).toBeNull();
    expect(verdict('satisfaction-not-percent', '数量', '100人', '群众满意度评价')).toBe('warning');
  });

  test('an approximate percentage of satisfaction is approximate, not missing', () => {
    expect(spoken('满意度', '约90%')).toEqual(['approximate-value warning']);
  });

  test('a blank or a rest of the template is left to other rules', () => {
    for (const value of ['', '……', '≥XX%', '**']) {
      for (const inClass of ['数量', '质量', '效益', '满意度'] as const) {
        expect(spoken(inClass, value)).toEqual([]);
      }
    }
  });
});
