/** A year that a text states as its own plan's, and what stands around it. */
export interface StatedYear {
  readonly year: number;
  /** As it is written, with 年. */
  readonly written: string;
}

const YEAR =
  /(?<![\d.〔[(（第])((?:19|20)\d{2})\s*(?:年度?|(?=[-./]\d{1,2}(?:[-./]\d{1,2})?(?!\d)))/gu;

/** What belongs to others or to the past: names in quotes, spans of years, numbers of documents. */
const NAMES = [
  /《[^《》]*》|“[^“”]*”|「[^「」]*」/gu,
  /[〔[(（【]\s*(?:19|20)\d{2}\s*[〕\])）】]/gu,
  /(?:19|20)\d{2}\s{0,4}年?(?:度)?\s{0,4}[-~—–至到]{1,4}\s{0,4}(?:19|20)\d{2}\s{0,4}(?:学)?年?(?:度)?/gu,
  /(?:GB|JGJ|CJJ|DB|ISO)[/A-Z\s]{0,12}\d{1,8}[-—]\d{4}/gu,
];
/** So far around a year stands what may tell of it. */
const REACH = 32;
/** Words before a year that make it a comparison or a beginning: 较2025年, 自2019年起, 截至2025年底. */
const BEFORE =
  /(?:较|比|与|同|对比|相比|超过|高于|低于|自|从|由|始于|截至|截止|继|据|根据|按照|依据|原|扣除|结转|到|至)\s*$/u;
/** Words behind a year that make it history, a far goal or a name. */
const BEHIND =
  /^(?:[底末]?(?:以来|起|以前|之前|的?基础上|基数|水平|同期|实际|决算|结转|结余|期末|年末数|底数|数据|增长|相比)|底相比|远景|规划|版|级|届|款|型|修订|印发|颁布|出台|发布|实施的|建成|竣工|未|遗留|延续|跨年|审计|考核|决算|绩效|预算执行(?:情况|和|审计)|财[政务]收支|被|获|曾|已|[^，。；,;]{0,20}(?:打好?下?基础|奠定|做好?准备))/u;

/** The years that a text means for itself, history and names left out; each year once. */
export function statedYears(text: string): readonly StatedYear[] {
  const plain = NAMES.reduce(
    (rest, name) => rest.replace(name, (found) => ' '.repeat(found.length)),
    text.normalize('NFKC'),
  );
  const years = new Map<number, StatedYear>();
  for (const match of plain.matchAll(YEAR)) {
    const year = Number(match[1]);
    const end = match.index + match[0].length;
    const before = plain.slice(Math.max(0, match.index - REACH), match.index);
    const behind = plain.slice(end, end + REACH).trimStart();
    if (BEFORE.test(before) || BEHIND.test(behind)) continue;
    years.set(year, { year, written: match[0].trim() });
  }
  return [...years.values()];
}
