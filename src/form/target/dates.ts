import { NUMERAL } from './chinese-numeral';

/** A place in the folded text. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

const YEAR = `(?:(?<!\\d)(?:19|20)\\d{2}|[一二][〇○零九](?:${NUMERAL}|○){2})\\s*年(?:度)?`;
const MONTH = `(?:(?<!\\d)(?:1[0-2]|0?[1-9])|十[一二]?|[一二三四五六七八九])\\s*月(?:份)?`;
const DAY = `(?:3[01]|[12]\\d|0?[1-9])\\s*[日号]`;
const END = '(?:上旬|中旬|下旬|月?底|月?末|月?初)?';
/** The first month of 1-12月, which has no 月 of its own. */
const FROM_MONTH = '(?:(?<![\\d.])(?:1[0-2]|0?[1-9])\\s*[-~—–至到]+\\s*)?';
const BEFORE = '(?:之前|以前|前|止)?';

/** 2000.10 is a month only where no unit follows: 2000.10万元 is none. */
const NO_UNIT = '(?=$|[\\s~—–至到前底止以之,;。、()-])';

/** A day, a month, a deadline: anything that the calendar can check. */
const DATES = [
  `(?:${YEAR}\\s*)?${FROM_MONTH}${MONTH}(?:${DAY}|${END})${BEFORE}`,
  `${YEAR}(?:上半年|下半年|第?[一二三四1-4]季度|年?[底末初])${BEFORE}`,
  `(?:每年|当年|本年|次年|今年|明年)?(?:年底|年末|上半年|下半年|第?[一二三四1-4]季度末?|季度末|月末|月底)${BEFORE}`,
  `(?<!\\d)(?:19|20)\\d{2}[-/.](?:1[0-2]|0?[1-9])(?:[-/.](?:3[01]|[12]\\d|0?[1-9]))?${NO_UNIT}`,
  '(?<!\\d)(?:19|20)\\d{2}(?:1[0-2]|0[1-9])(?:3[01]|[12]\\d|0[1-9])(?!\\d)',
  '(?<![\\d.])(?:1[0-2]|0?[1-9])[./](?:3[01]|[12]\\d|0?[1-9])[日号]?(?:之前|以前|前)',
  `(?<!\\d)(?:3[01]|[12]\\d|0?[1-9])\\s*[日号](?:之前|以前|前)`,
];
/** What any of them begins with: most places of a text are passed over at once. */
const BEGINNING = '(?=[\\d一二三四五六七八九十每当本次今明年上下第季月])';
const DATE = new RegExp(`${BEGINNING}(?:${DATES.join('|')})`, 'gu');
const SPAN_OF_YEARS =
  '(?<!\\d)(?:19|20)\\d{2}\\s*年?\\s*[-~—–至到]+\\s*(?:19|20)\\d{2}(?!\\d)\\s*(?:学?年(?:度)?)?';
const YEAR_ALONE = new RegExp(`${SPAN_OF_YEARS}|${YEAR}`, 'gu');

/** Days, months and deadlines in a folded text. */
export function datesIn(text: string): readonly Found[] {
  return placesOf(text, DATE).filter(({ start }) => !/[第个]/u.test(text[start - 1] ?? ''));
}

/** Years that stand by themselves: a period, not a day. */
export function yearsIn(text: string): readonly Found[] {
  return placesOf(text, YEAR_ALONE);
}

/** Where a pattern stands in a folded text. */
export function placesOf(text: string, pattern: RegExp): readonly Found[] {
  // Most texts have none, and looking is cheaper than a list of nothing.
  if (text.search(pattern) < 0) return [];
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
