/** A year or a planning period in a text. */
export interface YearWord {
  /** Null for a planning period and for a span of several years. */
  readonly year: number | null;
  /** Where its digits begin, in UTF-16 units, and how many there are. */
  readonly start: number;
  readonly length: number;
  /** As a reader sees it, with what belongs to it: 2025年9月30日. */
  readonly written: string;
  /** The text means it for its own plan: no name, no number of a document, no beginning in the past. */
  readonly isOwn: boolean;
  /** A day that few years have. */
  readonly isLeapDay: boolean;
  /** Another year in the same kind of digits. */
  readonly write: (year: number) => string;
}

const YEAR = '(?:19|20)\\d{2}';
const PART = '(?:\\s?年度?)?(?:[-./]?\\d{1,2}月?)?(?:[-./]?\\d{1,2}日?)?';
/** 十四五; 2024—2026年, 2025年9月至2026年6月. */
const PLAN = /[“"]?十[一二三四五六七]五[”"]?/gu;
const SPAN = new RegExp(
  `(?<![\\d.])(?<first>${YEAR})${PART}\\s?[-—–~～至到]{1,3}\\s?(?<last>${YEAR})(?!\\d)(?:\\s?学?年度?)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?`,
  'gu',
);
/** What belongs to others: names in quotes, numbers of documents and standards. */
const NAMES = [
  /《[^《》]*》|“[^“”]*”|「[^「」]*」/gu,
  /[〔[［【]\s?(?:19|20)\d{2}\s?[〕\]］】]|[(（]\s?(?:19|20)\d{2}\s?[)）]\s?(?:第?\s?\d+\s?号)/gu,
  /(?:GB|JGJ|CJJ|DB|ISO)[/A-Z\s]{0,12}\d{1,8}[-—]\d{4}/gu,
];
/** Years with 年, and dates: 2025-09-30, 2025/9, never 2025.50万元. */
const DIGITS = new RegExp(
  `(?<![\\d.])${YEAR}(?=\\s?年|[-/](?:0?[1-9]|1[0-2])(?:[-/]\\d{1,2})?(?![\\d\\p{Script=Han}]|[-/.])|[-/](?:0?[1-9]|1[0-2])[-/]\\d{1,2}(?!\\d)|\\.\\d{1,2}\\.\\d{1,2}(?![\\d.]))`,
  'gu',
);
const NUMERALS = /[一二][〇○零九][〇○零一二三四五六七八九]{2}(?=\s?年)/gu;
const BEHIND = /^(?:\s?年度?)?(?:[-./]?\d{1,2}月?)?(?:[-./]?\d{1,2}日?)?[底末初]?前?/u;
/** 2025年起, 2025年版: it goes on, or is called so. */
const BEGINS =
  /^\s?(?:年度?)?(?:\d{1,2}月)?(?:\d{1,2}日)?\s?(?:起|以来|开始|版|修订|印发|颁布|发布|级|届)/u;
const LEAP_DAY = /^(?:\s?年\s?0?2月\s?29|[-./]0?2[-./]29)/u;

/** Every year and planning period of a text, from left to right. */
export function yearWords(text: string): readonly YearWord[] {
  // Digit for digit, so that places stay what they are.
  const plain = text.replace(/[０-９]/gu, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - 0xfee0),
  );
  const periods = [...plain.matchAll(PLAN), ...plain.matchAll(SPAN)].filter(
    ({ groups }) => groups?.['first'] === undefined || groups['first'] !== groups['last'],
  );
  const names = NAMES.flatMap((name) => [...plain.matchAll(name)]);
  const isIn = (ranges: readonly RegExpExecArray[], at: number) =>
    ranges.some(({ index, 0: found }) => index <= at && at < index + found.length);
  const years = [...plain.matchAll(DIGITS), ...plain.matchAll(NUMERALS)].filter(
    ({ index }) => !isIn(periods, index),
  );
  return [
    ...periods.map(({ index, 0: found }) => periodAt(text, index, found.length)),
    ...years.map(({ index, 0: found }): YearWord => {
      const behind = plain.slice(index + found.length);
      const length = found.length + (BEHIND.exec(behind)?.[0].length ?? 0);
      return {
        year: readDigits(found),
        start: index,
        length: found.length,
        written: text.slice(index, index + length),
        isOwn: !isIn(names, index) && !BEGINS.test(behind),
        isLeapDay: LEAP_DAY.test(behind),
        write: writerLike(text.slice(index, index + found.length)),
      };
    }),
  ].sort((a, b) => a.start - b.start);
}

function periodAt(text: string, start: number, length: number): YearWord {
  const written = text.slice(start, start + length);
  return { year: null, start, length, written, isOwn: false, isLeapDay: false, write: String };
}

const NUMERAL_DIGITS = '〇一二三四五六七八九';

function readDigits(digits: string): number {
  return Number(
    digits.replace(/[^\d]/gu, (digit) => String(Math.max(0, NUMERAL_DIGITS.indexOf(digit)))),
  );
}

function writerLike(example: string): YearWord['write'] {
  const zero = /[○零]/u.exec(example)?.[0] ?? '〇';
  if (/^\d/u.test(example)) return String;
  const isWide = /^[０-９]/u.test(example);
  return (year) =>
    String(year).replace(/\d/gu, (digit) => {
      if (isWide) return String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
      return digit === '0' ? zero : (NUMERAL_DIGITS[Number(digit)] ?? digit);
    });
}
