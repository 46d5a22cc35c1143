const SPACE = /\s+/gu;
const MARKS = /[*★☆※]/gu;
/** 1.1 is one before the name of a class; elsewhere it is a number. */
const NUMBERING =
  /^(?:[一二三四五六七八九十]+[、.]|\d{1,2}[、.](?!\d)|\d(?:\.\d{1,2})+\.?(?=\D*(?:指标|目标)$)|\([一二三四五六七八九十\d]{1,2}\))/u;
/** 资金结构：（1）基本支出 is 基本支出. */
const HEADED = /^\p{Script=Han}{2,8}:\(\d{1,2}\)/u;
/** What stands in brackets; points may follow them: 成本指标（0-20）分. */
const BRACKETS = /\([^()]*\)分?|\[[^[\]]*\]|【[^【】]*】/gu;
/** Numbers of notes, before a label or behind it: 部门名称①. */
const NOTED = /^\s*[①-⑳⑴-⒇]|[①-⑳⑴-⒇¹²³⁰⁴-⁹]+\s*$/gu;
const POINTS = /(?<=\D)\d{1,3}分$/u;
/** 资金总额/万元 */
const MEASURE = /[/,](?:万?元|[人个%])$/u;
const YEARS =
  /(?:(?:19|20)\d{2}年?[-—–~至到])?(?:(?:19|20)\d{2}|[一二][〇○零九]\p{Script=Han}{2})年度?/gu;
const AMONG = /^其中[:,]?/u;
const ENDING = /(?<![:：。,])[:：。,]+$/u;
const DOUBLED = /([一-鿿]{2,12}?)\1+/gu;
/** Most labels: nothing about them varies but a doubled word. */
const PLAIN = /^[一-鿿]*$/u;

/** A printed text without what typists vary: width, spaces, stars; brackets stay. */
export function foldText(text: string): string {
  return PLAIN.test(text) ? text : text.normalize('NFKC').replace(SPACE, '');
}

function withoutMarks(text: string): string {
  return foldText(text.replace(NOTED, ''))
    .replace(MARKS, '')
    .replace(NUMBERING, '')
    .replace(HEADED, '')
    .replace(ENDING, '');
}

function stripFrame(text: string): string {
  const words = PLAIN.test(text) ? text : withoutMarks(text);
  return words.replace(AMONG, '').replace(DOUBLED, '$1');
}

/**
 * The forms under which a label is looked up: with its brackets (年度 or 长期 may stand in them), then without them and
 * the points behind it, then without the years that it names.
 */
export function labelForms(text: string): LabelForms {
  const known = recent.get(text);
  if (known) return known;
  const forms = formsOf(text);
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(text, forms);
  return forms;
}

type LabelForms = readonly [exact: string, bare: string, ofAnyYear: string];

/** The same labels are looked up again and again, in one form and the next. */
const recent = new Map<string, LabelForms>();
const MOST_RECENT = 4000;

function formsOf(text: string): LabelForms {
  const exact = stripFrame(text);
  if (PLAIN.test(exact)) return [exact, exact, exact.replace(YEARS, '')];
  const bare = exact
    .replace(BRACKETS, '')
    .replace(ENDING, '')
    .replace(POINTS, '')
    .replace(MEASURE, '');
  return [exact, bare, bare.replace(YEARS, '')];
}

/** The label as the vocabulary writes it: no brackets, numbering, stars, spaces or doubled words. */
export function bareLabel(text: string): string {
  return labelForms(text)[1];
}
