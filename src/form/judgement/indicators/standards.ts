import type { Indicator } from '../../form';
import { bareName } from './bare-name';
import { countsUnwanted, directionOf } from './direction';

const LEVELS = [
  // Ratings that somebody awards: 三级甲等, A级, 3A级景区, 五星级, 一级A标准.
  /^[一二三][级甲乙](?:[甲乙丙]等|[AB](?:标准)?|标准|医院)?$/u,
  /^(?:[A-E]{1,5}|[1-5一二三四五]A)[+-]?级?(?:景区|信用)?$/iu,
  /^[1-5一二三四五]星级?$/u,
  /^(?:国家|省|市)[一二三四A-D]级馆?$/u,
  /^(?:国家|省|市|区|县)(?:部)?级(?:一等奖|二等奖|三等奖|优秀|先进|示范|重点)?$/u,
  // Classes of materials and casings: C30, HRB400, IP65.
  /^[A-Z]{1,3}\d{1,3}(?:\.\d)?$/u,
  // Limits that the state has published: 国六, 国Ⅵ.
  /^国[一二三四五六\dIV]{1,3}[abAB]?$/u,
  // Places among others: 全省前三, 排名第一.
  /^\p{Script=Han}{0,6}(?:前|第)[\d一二三四五六七八九十]{1,3}(?:名|位)?$/u,
] as const;
const FRAME =
  /^(?:达到|保持|国家标准|行业标准|评为|获评|不低于|位居|位列|≥|=)+|(?:\(含\)|及|以上|水平|之列|标准|等次){1,8}$/gu;

/** Whether a value names a rating or a rank that can be looked up: 三级甲等, 二级以上, 全省前三. */
export function statesStandard(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s。;,、]/gu, '')
    .replace(FRAME, '');
  return LEVELS.some((level) => level.test(plain));
}

const YES_OR_NO = /^=?(?:是|否|有|无|已|未)[。]?$/u;
const ASKS = /是否|有无|能否|[（(]是[/／、]?否[）)]/u;
const NONE = /^(?:无|没有|未发生|不发生|零发生|零)[。]?$/u;
/** 无重大安全事故, 不发生群体性事件: none of it is a number, too. */
const NONE_OF =
  /^(?:无|零|不发生|未发生|不出现|杜绝)\p{Script=Han}{0,10}(?:事故|影响|污染|投诉|差错|事件|案件|上访|违规|超支|拖欠|伤亡|失误|舆情)(?:发生)?[。]?$/u;

/** 优秀 to 考核等次, 合格 to 工程质量验收: one step of a scale that somebody else keeps. */
const GRADE =
  /^=?(?:达到)?(?:优秀|优良|优|良好|良|合格|达标|通过)(?:[及(]?含?[)]?以上|等次|等级)?[。]?$/u;
const ASKS_GRADE =
  /(?:等次|等级|评级|档次|验收|考核结果|评价结果|评审结果|鉴定结果|验收结[果论]|质评)$/u;
/** 合格 to 消防设施年检: passed or not, as somebody found who was called to look. */
const PASSED = /^=?(?:检[查测验]|鉴定)?(?:合格|达标|通过)[。]?$/u;
const ASKS_WHETHER_PASSED =
  /(?:年[检审]|检[查测验]|试验|测[试评]|抽检|复[检核查]|鉴定|评[审定]|审[核查]|验[证审]|考[核试]|结[题项]|备案)$/u;

/** Whether a value answers what its name asks: 是 to 是否通过验收, 无 to 安全事故, 无重大安全事故 to anything. */
export function answersName({ name, annual }: Pick<Indicator, 'name' | 'annual'>): boolean {
  const text = annual.normalize('NFKC').trim();
  if (YES_OR_NO.test(text) && ASKS.test(name.text)) return true;
  if (NONE_OF.test(text)) return true;
  if (GRADE.test(text) && ASKS_GRADE.test(bareName(name.text))) return true;
  if (PASSED.test(text) && ASKS_WHETHER_PASSED.test(bareName(name.text))) return true;
  return NONE.test(text) && (countsUnwanted(name.text) || directionOf(name.text) === 'smaller');
}
