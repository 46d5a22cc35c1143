const NUMERAL = '[\\d〇零一二两三四五六七八九十百千万亿半]';

/** What may stand between the word and its number: 大约完成20场, 约占30%. */
const STATING = '[有在为需是达到占完成]{0,2}\\s{0,4}';

/** What is counted: 几十家, 上万册. */
const COUNTER = '[次场个项件篇期人家户份套名册条辆台只株棵亩吨米张本批处]';

/** Words beside a number that leave it open. The look-alikes 节约100万元, 预约500人次, 近三年, 余额, 大约谷 are none. */
const LOOSE_NUMBER = [
  new RegExp(`(?:大约|大概|大致|约[摸莫计略]|差不多)(?=\\s{0,4}${STATING}${NUMERAL})`, 'u'),
  new RegExp(
    `(?<![节公条合预契签履违续邀制特婉规誓隐简集相赴失解践守])约(?=\\s{0,4}${STATING}${NUMERAL})`,
    'u',
  ),
  new RegExp(
    `(?<![最附接靠临邻亲就拉])近(?![零〇])(?=\\s{0,4}${NUMERAL}+(?![\\d.]*\\s{0,4}(?:年|个?月|期|届|日|周)))`,
    'u',
  ),
  new RegExp(
    `(?<=${NUMERAL}[^\\d，。；,;]{0,4})(?:左右|上下)(?![岸侧两手游水班学车行级楼层])`,
    'u',
  ),
  new RegExp(`(?<=${NUMERAL})余(?![额款量数项])`, 'u'),
  /(?<=\d)多(?=\p{Script=Han})/u,
  new RegExp(`(?<![无人户次件个场])数(?=[十百千万]+${COUNTER})`, 'u'),
  new RegExp(`(?:(?<![线以网海路街])上[百千万]|几[十百千]?|[十百千]几)(?=${COUNTER})`, 'u'),
  new RegExp(`(?<=[十百千万亿])[多来](?=${COUNTER})`, 'u'),
] as const;

/** Words that stand in place of a number. */
const NO_NUMBER = [
  /若干/u,
  /多(?:次|场|期|批次|人次|场次)/u,
  /(?:一定数量|适量|少量|大量)/u,
] as const;

/** 1部(约120万字): what a bracket adds to a definite number. */
const EXPLAINED = /(?<=\d[^\d()]{1,4})\([^()]*\)/gu;

/** Without one of these characters none of the patterns fits: most values have none. */
const TELLING = /[约近余多来数几]|大[概致量]|差不|左右|上[下百千万]|若干|一定|[适少]量/u;

/**
 * The word that makes a value impossible to check; null when there is none.
 * @param exact whether the text states a definite quantity besides: then only a loose number counts
 */
export function approximateWord(text: string, exact: boolean): string | null {
  const folded = text.normalize('NFKC').replace(EXPLAINED, '');
  if (!TELLING.test(folded)) return null;
  for (const pattern of exact ? LOOSE_NUMBER : [...LOOSE_NUMBER, ...NO_NUMBER]) {
    const word = pattern.exec(folded)?.[0];
    if (word !== undefined) return word;
  }
  return null;
}
