/** Words that any task of any department may hold. */
const GENERIC =
  /工作|管理|建设|服务|开展|项目|完成|组织|加强|推进|推动|提升|提高|保障|实施|年度|任务|活动|相关|专项|经费|资金|其他|重点|做好|落实|全面|进一步|积极|以及|日常|运行|部门|单位|全市|全区|全县|全省|我市|我区|我县/gu;
/** As a task is called in full, and as its indicators call it. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/非物质文化遗产/u, '非遗'],
  [/最低生活保障/u, '低保'],
  [/疾病预防控制/u, '疾控'],
  [/医疗保险|医疗保障/u, '医保'],
  [/社会保险/u, '社保'],
  [/职业教育/u, '职教'],
  [/科学普及|科学技术普及/u, '科普'],
  [/文物保护/u, '文保'],
  [/健康检查|健康体检/u, '体检'],
  [/电信网络诈骗|电信诈骗/u, '电诈'],
];
const NO_WORD = /[^\p{Script=Han}A-Za-z]+/u;

/**
 * Pairs of neighbouring characters that say what a text is about, generic words left out; those of a usual abbreviation
 * with those of the full name.
 */
export function keywordsOf(text: string): ReadonlySet<string> {
  const pairs = new Set(
    ABBREVIATIONS.flatMap(([full, short]) => (text.search(full) < 0 ? [] : [short])),
  );
  for (const run of specialRuns(text)) {
    for (let i = 0; i + 1 < run.length; i++) pairs.add(run.slice(i, i + 2));
  }
  return pairs;
}

/** What is left of a text between its generic words, signs and numbers. */
export function specialRuns(text: string): readonly string[] {
  return text.replace(GENERIC, ' ').split(NO_WORD);
}
