/** Digits that count nothing: list numbers, document numbers, session numbers, hotlines, model names, a lone year. */
const NOT_COUNTING = [
  /(?:^|[\n;。:,、(\s])\(?\d{1,2}(?:[)、]|\.(?!\d))/gu,
  /[〔[(]\d{4}[〕\])](?:第)?\d+号/gu,
  /第[\d〇零一二三四五六七八九十百]{1,8}(?:届|次|期|批|号|章|条|个|轮|季|阶段)?/gu,
  /(?<!\d)\d{1,8}(?:热线|平台|电话|专线|工程|行动|计划|体系|模式|机制)/gu,
  /[A-Za-z]-?\d+|(?<!\d)\d{1,8}[A-Za-z](?![A-Za-z%])/gu,
  /(?<!\d)(?:19|20)\d{2}(?:年度?|(?![\p{L}%‰]))(?![\d年月./-]|年?(?:度|年)?(?:底|末|内|前|初|中))/gu,
] as const;

const MEASURE =
  '(?:个百分点|个月|个季度|百分点|人次|批次|场次|篇次|公里|千米|平方米|立方米|公顷|万元|亿元|小时|分钟|工作日|' +
  '次|场|个|项|件|篇|期|人|家|户|份|套|台|辆|天|日|周|季|年|倍|处|座|条|册|节|名|例|宗|起|间|所|村|米|亩|吨|元|成|分)';

/** 万人长跑 and 千村示范 are names: 百, 千, 万 and 亿 count only with a number before them. */
const CHINESE_NUMBER =
  '(?=[百千万亿]{0,4}[二两三四五六七八九十半])[二两三四五六七八九十百千万亿半]{1,12}';

/** What is known from before. */
const BEFORE = '(?:20\\d{2}年|上一?年|去年|前[三3]年)';

const STATED = [
  /\d/u,
  /百分之[〇零一二三四五六七八九十百]/u,
  new RegExp(
    `(?:${CHINESE_NUMBER}|[一二两三四五六七八九十]{1,4}分之[一二三四五六七八九十]{1,4})${MEASURE}`,
    'u',
  ),
  /(?:每(?:年|半年|季度?|月|周|日|天|人|户|村|个)|各|至少|不少于|不低于|不超过|小于|大于|等于|[≥≤=<>])一[次场期篇项个份批件轮]/u,
  // A printed class such as Ⅳ类 of the standards for water.
  /(?<![A-Za-z])[IV]{1,4}\s*类/u,
  /零(?:事故|投诉|差错|失误|发生|增长|案件|上访|违规|延误|拖欠|缺陷|报告|容忍|伤亡|死亡|感染|新增)/u,
  /翻[一两]番/u,
  /持平|只减不增|只增不减/u,
  // A bound at what is known from before: 不超过上年决算数, 较上年不增加.
  new RegExp(`(?:不(?:超过?|[高低少多大小]于|突破)|[高低多少]于|[≥≤=])${BEFORE}`, 'u'),
  new RegExp(`[较比与同]${BEFORE}[^，。；,;]{0,4}(?:不[增减升降]|只[减降]不|只[增升]不|持平)`, 'u'),
  /(?:年|季|月|周)(?:底|末)(?:之?前|以前)/u,
  /[一二三四五六七八九十]月/u,
] as const;

/**
 * Whether a text states a number, a percentage, a count or a date that can be checked, if only
 * somewhere in its prose (“督促100%办结”). Numbers that merely name or order things do not count.
 */
export function statesQuantity(text: string): boolean {
  const counting = NOT_COUNTING.reduce(
    (rest, pattern) => rest.replace(pattern, ' '),
    text.normalize('NFKC'),
  );
  return STATED.some((pattern) => pattern.test(counting));
}
