import { AFTER_PATTERN, BEFORE_PATTERN, comparatorAfter, comparatorBefore } from './comparator';
import { NUMERAL } from './chinese-numeral';
import { placesOf, type Found } from './dates';
import { EVERY, periodAhead } from './every';
import { DIGITS, readNumber, readShare, SHARE } from './numerals';
import { joinRanges, RANGE_AHEAD, withoutExplanations } from './quantity-groups';
import { overlap, type Quantity } from './quantity';
import { FREQUENCY, readUnit } from './unit';

/** A spelled number counts inside prose only behind a comparator or a period: 至少三次, 每月一期; 三个代表 is a name. */
const SPELLED = `(?<=(?:${BEFORE_PATTERN}|${EVERY}(?:召开|举办|开展|组织|完成|报送|更新|发布|印发|出版)?)\\s*)${NUMERAL}+`;
const QUANTITY = new RegExp(
  `(?<before>${BEFORE_PATTERN})?[\\s(]*(?=[+\\-\\d万]|${NUMERAL})(?:(?<share>${SHARE})|(?<digits>${DIGITS}|${SPELLED}))`,
  'gu',
);
const AFTER = new RegExp(`^(?<gap>\\s*)(?<after>${AFTER_PATTERN})`, 'u');
/** What makes a number a name or a place in a list: 第3, 5G, 〔2018〕34号, COVID-19, 1. or (1). */
const NAMED_BEFORE = /(?:第|[a-z]-?|[〔[【]|每\s*)$/iu;
const NAMED_AFTER =
  /^(?:A+(?:级|(?![\p{L}\p{N}/]))|号|热线|专线|电话|平台|[〕\]】]|(?!(?:k|c|m)?m[23])[a-z]{2,}\d|[a-z]+级|[、)]|[.](?!\d))/iu;
/** So far before a number stands what may tell of it. */
const REACH = 32;
/** 1:15, 8:30: two numbers that mean nothing apart. */
const RATIO = /\d\s*:\s*\d+(?:\.\d+)?(?![\d.]*\s*[%\p{Script=Han}])/gu;

/** Numbers of a folded text with what they count; `taken` (dates, years) is left out. */
export function quantitiesIn(text: string, taken: readonly Found[]): readonly Quantity[] {
  if (text.search(QUANTITY) < 0) return [];
  const found: Quantity[] = [];
  const named = [...taken, ...placesOf(text, RATIO)];
  for (const match of text.matchAll(QUANTITY)) {
    const quantity = readQuantity(text, match);
    const last = found.at(-1);
    // The second number of 8/10万 belongs to the unit of the first.
    if (!quantity || (last && overlap(last, quantity))) continue;
    if (!named.some((place) => overlap(place, quantity))) found.push(quantity);
  }
  return withoutExplanations(text, joinRanges(text, found));
}

function readQuantity(text: string, match: RegExpExecArray): Quantity | null {
  const { before = '', share, digits = '' } = match.groups ?? {};
  const start = match.index;
  const numberEnd = start + match[0].length;
  const number = share === undefined ? readNumber(digits) : readShare(share);
  if (number === null) return null;
  const head = text.slice(Math.max(0, start - REACH), start);
  const rest = text.slice(numberEnd);
  const whole = text.slice(0, start).trim() === '';
  if (NAMED_BEFORE.test(head) || NAMED_AFTER.test(rest)) return null;

  const unit = share === undefined ? readUnit(rest, whole) : { text: '%', length: 0 };
  const unitEnd = numberEnd + (unit?.length ?? 0);
  const { 0: tail = '', groups } = AFTER.exec(text.slice(unitEnd)) ?? {};
  const { gap = '', after = '' } = groups ?? {};
  const ranged = whole && RANGE_AHEAD.test(text.slice(unitEnd));
  const nothingElse = whole && text.slice(unitEnd + tail.length).trim() === '';
  if (!unit && !nothingElse && !ranged && before === '') return null;
  const signs = [
    { start, end: start + before.trimEnd().length },
    { start: unitEnd + gap.length, end: unitEnd + gap.length + after.length },
  ].filter((sign) => sign.end > sign.start);
  return {
    start,
    end: unitEnd + (after === '' ? 0 : tail.length),
    comparator:
      comparatorBefore(before) ?? comparatorAfter(after) ?? periodAhead(head)?.comparator ?? null,
    signs,
    number,
    ...countedAs(head, before, unit?.text ?? null),
  };
}

function countedAs(
  head: string,
  sign: string,
  unit: string | null,
): Pick<Quantity, 'kind' | 'unit'> {
  if (unit === '%') return { kind: 'percent', unit };
  if (unit === null) return { kind: 'number', unit };
  const [counted = '', period] = unit.split('/');
  const { occasions, periods } = FREQUENCY;
  if (period !== undefined) {
    const regular = occasions.has(counted) && periods.has(period.replace(/^每?\d*/u, ''));
    return { kind: regular ? 'frequency' : 'number', unit };
  }
  const spread = periodAhead(head + sign);
  return spread !== null && occasions.has(unit)
    ? { kind: 'frequency', unit: `${unit}/${spread.every}` }
    : { kind: 'number', unit };
}
