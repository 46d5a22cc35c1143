import Big from 'big.js';
import type { Comparator } from '../target';
import { NUMERAL, readNumeral } from './chinese-numeral';
import { AFTER_PATTERN, BEFORE_PATTERN, comparatorAfter, comparatorBefore } from './comparator';
import type { Found } from './dates';
import { FREQUENCY, readUnit } from './unit';

/** A number that a value demands, with its place in the folded text. */
export interface Quantity extends Found {
  readonly kind: 'number' | 'percent' | 'frequency';
  readonly comparator: Comparator | null;
  readonly number: Big;
  readonly unit: string | null;
}

const DIGITS = '(?:(?<![\\d%\\p{L}])[+-])?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const QUANTITY = new RegExp(
  `(?<before>${BEFORE_PATTERN})?[\\s(]*(?:(?<hundredths>百分之(?<share>${NUMERAL}+|${DIGITS}))|(?<digits>${DIGITS}))`,
  'gu',
);
const AFTER = new RegExp(`^\\s*(?<after>${AFTER_PATTERN})`, 'u');
/** What makes a number a name or a place in a list: 第3, 5G, 〔2018〕34号, COVID-19, 1. or (1). */
const NAMED_BEFORE = /(?:第|[a-z]-?|[〔[【])$/iu;
const NAMED_AFTER = /^(?:号|热线|专线|电话|平台|[〕\]】]|[a-z]{2,}\d|[a-z]+级|[、)]|[.](?!\d))/iu;
const RANGE = /^\s*[-~—–至到]+\s*$/u;
const RANGE_AHEAD = /^\s*[-~—–至到]+\s*\d/u;
const HALF_OPEN = /每\s*(?<every>半年|季度|个?月|年度?|周|旬|[日天])(?:[^\d,;。]{0,6})$/u;

/** Numbers of a folded text with what they count; `taken` (dates, years) is left out. */
export function quantitiesIn(text: string, taken: readonly Found[]): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(QUANTITY)) {
    const quantity = readQuantity(text, match);
    const last = found.at(-1);
    // The second number of 8/10万 belongs to the unit of the first.
    if (!quantity || (last && overlap(last, quantity))) continue;
    if (!taken.some((place) => overlap(place, quantity))) found.push(quantity);
  }
  return withoutExplanations(text, joinRanges(text, found));
}

/** From 5 to 10 is one demand: its lower end, in the unit that stands behind the upper one. */
function joinRanges(text: string, found: readonly Quantity[]): readonly Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of found) {
    const lower = joined.at(-1);
    if (lower && RANGE.test(text.slice(lower.end, quantity.start))) {
      joined[joined.length - 1] = { ...lower, ...pickUnit(lower, quantity), end: quantity.end };
    } else {
      joined.push(quantity);
    }
  }
  return joined;
}

function pickUnit(lower: Quantity, upper: Quantity): Pick<Quantity, 'kind' | 'unit'> {
  const { kind, unit } = lower.unit === null ? upper : lower;
  return { kind, unit };
}

/** 12次（每月1次）: what a bracket adds explains the number before it. */
function withoutExplanations(text: string, found: readonly Quantity[]): readonly Quantity[] {
  const [first, ...others] = found;
  if (!first) return found;
  const brackets = [...text.matchAll(/\([^()]*\)/gu)].map(({ 0: inner, index }) => ({
    start: index,
    end: index + inner.length,
  }));
  const explains = (quantity: Quantity): boolean =>
    brackets.some((bracket) => bracket.start >= first.end && overlap(bracket, quantity));
  return [first, ...others.filter((quantity) => !explains(quantity))];
}

function overlap(a: Found, b: Found): boolean {
  return a.start < b.end && b.start < a.end;
}

function readQuantity(text: string, match: RegExpExecArray): Quantity | null {
  const { before = '', hundredths, share = '', digits = '' } = match.groups ?? {};
  const start = match.index;
  const numberEnd = start + match[0].length;
  const number = numberOf(hundredths === undefined ? digits : share);
  if (number === null) return null;
  const rest = text.slice(numberEnd);
  const whole = text.slice(0, start).trim() === '';
  if (NAMED_BEFORE.test(text.slice(0, start)) || NAMED_AFTER.test(rest)) return null;

  const unit = hundredths === undefined ? readUnit(rest, whole) : { text: '%', length: 0 };
  const unitEnd = numberEnd + (unit?.length ?? 0);
  const afterMatch = AFTER.exec(text.slice(unitEnd));
  const after = afterMatch?.groups?.['after'] ?? '';
  const ranged = whole && RANGE_AHEAD.test(text.slice(unitEnd));
  const nothingElse = whole && text.slice(unitEnd + (afterMatch?.[0].length ?? 0)).trim() === '';
  if (!unit && !nothingElse && !ranged && before === '') return null;
  const end = unitEnd + (after === '' ? 0 : (afterMatch?.[0].length ?? 0));
  const comparator = comparatorBefore(before) ?? comparatorAfter(after);
  return { start, end, comparator, number, ...countedAs(text.slice(0, start), unit?.text ?? null) };
}

function countedAs(before: string, unit: string | null): Pick<Quantity, 'kind' | 'unit'> {
  if (unit === '%') return { kind: 'percent', unit };
  if (unit === null) return { kind: 'number', unit };
  const [counted = '', period] = unit.split('/');
  const { occasions, periods } = FREQUENCY;
  if (period !== undefined) {
    const regular = occasions.has(counted) && periods.has(period.replace(/^每?\d*/u, ''));
    return { kind: regular ? 'frequency' : 'number', unit };
  }
  const every = HALF_OPEN.exec(before)?.groups?.['every'];
  return every !== undefined && occasions.has(unit)
    ? { kind: 'frequency', unit: `${unit}/${every.replace('个', '')}` }
    : { kind: 'number', unit };
}

function numberOf(text: string): Big | null {
  const numeral = readNumeral(text);
  if (numeral !== null) return new Big(numeral);
  const plain = text.replaceAll(',', '');
  return /^[+-]?\d+(?:\.\d+)?$/u.test(plain) ? new Big(plain.replace('+', '')) : null;
}
