import type { Indicator } from '../../form/form';
import { measureOf, type Measure } from '../../form/judgement/indicators/measure';
import { cycleOf } from '../../form/judgement/values/row-values';
import { isUnfit } from '../../form/judgement/indicators/unit-fit';
import { isMeasured } from '../../form/target/read-target';
import { searchLibrary } from '../../library/search';

const MOST = 3;
/** How near a standard indicator's name must be for its unit to count. */
const LIKE = 0.35;

/** What names of this kind are usually counted in. */
const USUAL: Readonly<Record<Measure, readonly string[]>> = {
  satisfaction: ['%', '分'],
  rate: ['%'],
  score: ['分'],
  money: ['万元', '元'],
  people: ['人', '人次'],
  area: ['平方米', '亩', '公顷'],
  length: ['米', '公里'],
  time: ['天', '个月', '小时'],
  count: ['个', '项', '次'],
};
const PERSONS =
  /(?:干部|职工|党员|教师|学生|学员|村民|居民|群众|委员|代表|志愿者|人员|儿童|老人|老年人|残疾人|劳动力|农民工)/u;

/** What is counted in a word of its own. */
const THINGS: readonly (readonly [RegExp, string])[] = [
  [/册|手册|图书|书籍/u, '册'],
  [/片|视频|微电影/u, '部'],
  [/报道|文章|信息|稿件|论文/u, '篇'],
  [/报告|方案|问卷/u, '份'],
  [/培训|刊物/u, '期'],
  [/(?:会议|现场会|调研|检查|巡查|宣传|走访)(?:数量|数)?$/u, '次'],
  [/活动|演出|讲座|比赛|赛事/u, '场'],
  [/设备|系统|软件/u, '套'],
  [/车辆/u, '辆'],
];

/** The units that a row's value may be counted in, likeliest first: its other value's, those of like names, the usual. */
export function likelyUnits(row: Indicator): readonly string[] {
  const name = row.name.text;
  const measure = measureOf(name);
  const others = [row.target, cycleOf(row)?.target].flatMap((target) =>
    target && isMeasured(target) && target.unit !== null ? [target.unit] : [],
  );
  const like = searchLibrary(name)
    .filter(({ score }) => score >= LIKE)
    .slice(0, MOST)
    .flatMap(({ entry: { unit } }) => (unit === null || unit === '%' ? [] : [unit]));
  const things = THINGS.filter(([named]) => named.test(name)).map(([, unit]) => unit);
  const usual = USUAL[measure ?? (PERSONS.test(name) ? 'people' : 'count')];
  const isSure = measure !== null && measure !== 'count';
  const ranked = isSure
    ? [...others, ...usual, ...like]
    : [...others, ...things, ...like, ...usual];
  return [...new Set(ranked)].filter((unit) => !isUnfit(name, unit)).slice(0, MOST);
}
