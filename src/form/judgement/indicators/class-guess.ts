import type { Indicator } from '../../form';
import { bareName } from './bare-name';
import { countsUnwanted, directionOf, isAboutWork, namesCost, namesSaving } from './direction';
import { classOf, isSatisfaction, type IndicatorClass } from './indicator-class';
import { measureOf } from './measure';
import { measuresDrop } from './measured';
import { wholeTarget } from '../values/whole-target';

/** The class that a row's content belongs to, and what gives it away. */
export interface ClassGuess {
  readonly expected: IndicatorClass;
  readonly because: 'satisfaction' | 'quality' | 'timely' | 'money' | 'activity' | 'cost';
}

const QUALITY_RATE =
  /(?:合格|达标|覆盖|优良|优秀|优质|准确|正确|精准|通过|完好|成活|成功|合规|规范|符合|一致|差错|返工|故障|查全|有效|接种|保障|使用|利用|整改|治愈|结业|巩固|完整)率/u;
const TIMELY =
  /及时率|及时(?:性|度)?$|(?:按时|按期|准时|如期|按进度|限时)|(?:完成|交付|竣工|完工|开工|发放|拨付|到位|办结|响应|上线|验收)(?:时间|时限|期限)$|时限$|工期$/u;
/** Among effects only what counts how much is on time: 按期开学 may be the effect itself. */
const TIMELY_SHARE =
  /(?:及时|按时|按期|准时|如期|按进度|限时)\p{Script=Han}{0,6}率|及时(?:性|度)?$/u;
/** 案件按期办结数: how many, even if in time. */
const HOW_MANY = /(?:人数|人次|户数|件数|项数|事项数|数量|数)$/u;
const OWN_MONEY =
  /(?:经费|费用|(?:购置|维修|维护|物业|印刷|差旅|会议|培训|劳务|租赁|办公|咨询|服务)费|支出|投入|成本|资金|拨款|采购额|采购金额|补助金额|补贴金额|预算)(?:金额|总额|数|额|规模|总量)?$/u;
/** What others put in because of the work is its result. */
const ATTRACTED =
  /招商|引资|引进|引入|争取|筹集|募集|吸引|撬动|带动|社会资本|社会资金|捐赠|追缴|追回|清收|征收|到位/u;
const MONEY = /^(?:千|十|百)?(?:元|万元|亿元|个亿|亿)$|^(?:十|百|千)万元$/u;
const COUNTED =
  /^(?:次|场|期|届|批|批次|场次|个|份|篇|项|件|人|人次|套|台|册|条|幅|块|处|家|户|名)$/u;
const ACTIVITY =
  /^(?:召开|组织|开展|完成|举办|印发|印制|编制|编印|制作|发放|采购|购置|维修|培训|检查|走访|慰问|调研|举行|承办|参加(?!\p{Script=Han}*(?:保险|医保|社保))|宣传|巡查|抽检|建设|新建)/u;
/** Whatever it is counted in: 完成造林500亩. */
const PLAIN_ACTIVITY = /^(?:召开|组织|开展|完成|举办)/u;
/** What came of an activity: 制作宣传片获奖数, 检查发现问题整改数. */
const CAME_OF_IT =
  /合格|优秀|优良|获奖|得奖|结业|毕业|通过|达标|整改|发现|录用|录取|采纳|认证|就业|转化|提出|立案|评为|入选/u;
/** What an activity is judged by is no activity: 组织参训率, 开展活动满意度, 培训效果. */
const JUDGED =
  /(?:率|度|水平|能力|影响力?|效果|成效|质量|作用|情况|程度|比例|收入|效益)$|(?:覆盖|受益|惠及|参与|带动|服务|受众|影响|触达|阅读|点击|浏览)\p{Script=Han}{0,6}[数量次]$/u;

/** Where a row belongs by its content; null where class and content agree, or neither is sure. */
export function classGuessOf(row: Indicator): ClassGuess | null {
  const actual = classOf(row);
  if (actual === null || actual === '产出' || row.displaced) return null;
  const guess = guessed(row, actual);
  return guess && guess.expected !== actual ? guess : null;
}

function guessed(row: Indicator, actual: IndicatorClass): ClassGuess | null {
  const name = bareName(row.name.text);
  if (actual === '满意度') return null;
  if (isSatisfaction(row)) return { expected: '满意度', because: 'satisfaction' };
  if (actual !== '时效' && actual !== '成本' && isTimely(row, name, actual)) {
    return { expected: '时效', because: 'timely' };
  }
  switch (actual) {
    case '数量':
      if (QUALITY_RATE.test(name) && measureOf(name) === 'rate') {
        return { expected: '质量', because: 'quality' };
      }
      return isMoney(row) && isOwnMoney(name) ? { expected: '成本', because: 'money' } : null;
    case '质量':
      if (isCost(row, name) || (isMoney(row) && isOwnMoney(name))) {
        return { expected: '成本', because: 'cost' };
      }
      return isCounted(row, name) && isActivity(name)
        ? { expected: '数量', because: 'activity' }
        : null;
    case '效益':
      if (isCost(row, name)) return { expected: '成本', because: 'cost' };
      return isActivity(name) && (isCounted(row, name) || row.target.kind === 'date')
        ? { expected: '数量', because: 'activity' }
        : null;
    case '产出':
    case '时效':
    case '成本':
      return null;
  }
}

/** By its name, or because the value is nothing but a deadline. */
function isTimely({ annual, target }: Indicator, name: string, actual: IndicatorClass): boolean {
  const named = actual === '效益' ? TIMELY_SHARE : TIMELY;
  if (named.test(name)) return actual !== '数量' || !HOW_MANY.test(name);
  if (target.kind !== 'date' || target.serial !== null) return false;
  const { start, end } = target.span;
  const around = annual.slice(0, start) + annual.slice(end);
  return around.replace(/[\s，。；,;≤=完成前底]/gu, '') === '';
}

function isCounted(row: Indicator, name: string): boolean {
  const target = wholeTarget({ text: row.annual, target: row.target });
  if (target?.kind !== 'number' || target.unit === null) return false;
  return COUNTED.test(target.unit) || (PLAIN_ACTIVITY.test(name) && !MONEY.test(target.unit));
}

function isOwnMoney(name: string): boolean {
  return OWN_MONEY.test(name) && !ATTRACTED.test(name) && !namesSaving(name);
}

function isMoney({ target }: Indicator): boolean {
  return target.kind === 'number' && target.unit !== null && MONEY.test(target.unit);
}

function isActivity(name: string): boolean {
  if (!ACTIVITY.test(name) || JUDGED.test(name) || CAME_OF_IT.test(name)) return false;
  return directionOf(name) === null && !countsUnwanted(name) && !isAboutWork(name);
}

function isCost(row: Indicator, name: string): boolean {
  return isMoney(row) && namesCost(name) && !namesSaving(name) && !measuresDrop(row);
}
