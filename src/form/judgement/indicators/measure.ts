import { nameHints } from '../../target/name-hints';

/** What an indicator counts, as its name announces it. */
export type Measure =
  | 'satisfaction'
  | 'rate'
  | 'score'
  | 'money'
  | 'people'
  | 'area'
  | 'length'
  | 'time'
  /** Things, occasions, cases. */
  | 'count';

const REMARK = /(?:[(（【[][^()（）【】[\]]*[)）】\]]|[≥≤><=＝][^≥≤><=＝]*)$/u;

/** By how a name ends; the first that fits counts. */
const ENDINGS: readonly (readonly [Measure, RegExp])[] = [
  ['satisfaction', /满意(?:度|率|程度)$/u],
  ['score', /(?:评分|得分|分数|分值|考核分)$/u],
  [
    'rate',
    /(?:[^效频汇利费税汇功]率|效率|利率|费率|税率|汇率|比率|比例|比重|占比|百分比|知晓度|完成度|准确度|覆盖面|覆盖度|增幅|降幅|升幅)$/u,
  ],
  ['people', /(?:人[数次]|人员数量?|人员总数|人头|人才数量?|户籍人口|人口数?)$/u],
  ['area', /(?:面积|亩数)$/u],
  ['length', /(?:里程|长度|公里数)$/u],
  ['time', /(?:时间|时限|时长|时效|时点|期限|工期|周期|日期|进度|天数|月数|年限|工作日)$/u],
  [
    'money',
    /(?:金额|经费|费用|成本|造价|单价|价格|资金|总投入|总投资|投资额?|收入|产值|税收|营业额|销售额|成交额|交易额|总额|余额|支出|[补资]助额?|工资|(?:补助|补贴|补偿|支出|收费|资助|发放|奖励|保障|供养|定额)标准|债务|利润|增加值)$/u,
  ],
  [
    'count',
    /(?:数量|总数|总量|次数|场次|批次|期数|届数|件数|份数|篇数|项数|个数|户数|家数|台数|套数|册数|起数|例数|宗数|条数|处数|座数|辆数|数)$/u,
  ],
];

/** What the name measures; null where it names a thing, a deed or an effect and leaves it open. */
export function measureOf(name: string): Measure | null {
  const bare = name.trimEnd().replace(REMARK, '').trim();
  return ENDINGS.find(([, ending]) => ending.test(bare))?.[0] ?? null;
}

/** Units that a name carries in its last word, so that the value need not repeat them: 人数, 户数, 次数. */
const CARRIED: readonly (readonly [RegExp, string])[] = [
  [/人次$/u, '人次'],
  [/(?:人数|人口数?|人员数)$/u, '人'],
  [/户数$/u, '户'],
  [/场次$/u, '场'],
  [/批次$/u, '批次'],
  [/(?:频次|次数)$/u, '次'],
  [/亩数$/u, '亩'],
  [/公里数$/u, '公里'],
  [/(?:天数)$/u, '天'],
  [/月数$/u, '个月'],
  [/年限$/u, '年'],
  [/([期届件份篇项个家台套册起例宗条处座辆])数$/u, ''],
];

/** The unit that the name states, in a bracket or by its last word; null where it states none. */
export function unitInName(name: string): string | null {
  const hinted = nameHints(name).unit;
  if (hinted !== null) return hinted;
  const bare = name.trimEnd().replace(REMARK, '').trim();
  for (const [ending, unit] of CARRIED) {
    const match = ending.exec(bare);
    if (match) return unit === '' ? (match[1] ?? null) : unit;
  }
  return null;
}
