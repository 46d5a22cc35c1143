/** Words that any task of any department may hold. */
const GENERIC =
  /工作|管理|建设|服务|开展|项目|完成|组织|加强|推进|推动|提升|提高|保障|实施|年度|任务|活动|相关|专项|经费|资金|其他|重点|做好|落实|全面|进一步|积极|以及|日常|运行|部门|单位|全市|全区|全县|全省|我市|我区|我县/gu;
const NO_WORD = /[^\p{Script=Han}A-Za-z]+/u;

/** Pairs of neighbouring characters that say what a text is about, generic words left out. */
export function keywordsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const run of text.replace(GENERIC, ' ').split(NO_WORD)) {
    for (let i = 0; i + 1 < run.length; i++) pairs.add(run.slice(i, i + 2));
  }
  return pairs;
}
