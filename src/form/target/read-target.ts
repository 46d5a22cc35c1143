import Big from 'big.js';
import { isoDate } from '../text/serial-date';
import type { MeasuredTarget, Target } from './target';
import { readCalendarDate } from './calendar-date';
import { BEFORE_PATTERN, comparatorAfter, comparatorBefore } from './comparator';
import { datesIn, yearsIn, type Found } from './dates';
import { fold, type Folded } from './fold';
import { isGradeScale } from './grades';
import { quantitiesIn } from './quantities';
import type { Quantity } from './quantity';
import { NUMERAL, readNumeral } from './chinese-numeral';
import { readUnit } from './unit';

/** What is known of the row that the value stands in. */
export interface TargetContext {
  /** The row belongs to 时效指标: a number of five digits is a date there. */
  readonly timely: boolean;
}

const NO_CONTEXT: TargetContext = { timely: false };
/** Longer texts hold no value that a person would call one; the limit keeps any text cheap. */
const LONGEST = 4000;
const SERIAL = { from: 40_000, to: 60_000 };
const LEADING = new RegExp(`^\\s*(?<before>${BEFORE_PATTERN})`, 'u');
const SPELLED = new RegExp(
  `^\\s*(?<before>${BEFORE_PATTERN})?\\s*(?<numeral>(?=[零一二两三四五六七八九十])${NUMERAL}+(?:万${NUMERAL}+)?)(?<rest>\\D*)$`,
  'u',
);

/** 一级, 二类: a place in an order, no count. */
const RANKS: ReadonlySet<string> = new Set(['级', '类', '等', '档']);

/** Reads what the value of an indicator demands. Total: any text has an answer. */
export function readTarget(text: string, context: TargetContext = NO_CONTEXT): Target {
  const targets = readTargets(text, context);
  const measured = targets.filter(isMeasured);
  const [first] = targets;
  if (first.kind === 'date' || measured.length === 0) return first;
  // Several demands in one cell are no single target: the text speaks for itself.
  return measured.length === 1 && measured[0] ? measured[0] : { kind: 'text' };
}

/** Every demand of a value, in its order; of several dates one target that holds them all. Never empty. */
export function readTargets(
  text: string,
  context: TargetContext = NO_CONTEXT,
): readonly [Target, ...Target[]] {
  const folded = fold(text.slice(0, LONGEST));
  const plain = folded.text.trim();
  if (plain === '') return [{ kind: 'blank' }];
  if (isGradeScale(plain)) {
    return [{ kind: 'graded', span: folded.origin(0, folded.text.length) }];
  }
  const dates = datesIn(folded.text);
  const quantities = quantitiesIn(folded.text, [...dates, ...yearsIn(folded.text)]);
  const serial = context.timely && quantities.length === 1 ? serialDate(folded, quantities) : null;
  if (serial) return [serial];
  const demands = quantities.map((quantity) => ({
    start: quantity.start,
    target: measured(folded, quantity),
  }));
  const [date] = dates;
  const dated = date ? [{ start: date.start, target: datesOf(folded, date, dates) }] : [];
  const [first, ...others] = [...dated, ...demands]
    .sort((a, b) => a.start - b.start)
    .map(({ target }) => target);
  return first ? [first, ...others] : [spelled(folded) ?? { kind: 'text' }];
}

export function isMeasured(target: Target): target is MeasuredTarget {
  return 'number' in target;
}

function measured(folded: Folded, quantity: Quantity): MeasuredTarget {
  const { kind, comparator, number, unit, start, end } = quantity;
  const signs = quantity.signs.map((sign) => folded.origin(sign.start, sign.end));
  return { kind, comparator, number, unit, signs, span: folded.origin(start, end) };
}

function datesOf(folded: Folded, first: Found, all: readonly Found[]): Target {
  const sign = leadingSign(folded.text.slice(0, first.start));
  return {
    kind: 'date',
    ...(sign
      ? { comparator: sign.comparator, signs: [folded.origin(sign.start, sign.end)] }
      : { comparator: null, signs: [] }),
    dates: all.map(({ start, end }) => readCalendarDate(folded.text.slice(start, end))),
    serial: null,
    span: folded.origin(first.start, first.end),
  };
}

function serialDate(folded: Folded, [quantity]: readonly Quantity[]): Target | null {
  if (!quantity || !isSerial(quantity)) return null;
  const serial = quantity.number.toNumber();
  const { comparator, signs, span } = measured(folded, quantity);
  const dates = [readCalendarDate(isoDate(serial) ?? '')];
  return { kind: 'date', comparator, signs, dates, serial, span };
}

/** The comparator that a date follows; `text` ends where the date begins. */
function leadingSign(text: string) {
  const { 0: lead = '', groups } = LEADING.exec(text) ?? {};
  if (lead.trim() !== text.trim()) return null;
  const before = groups?.['before'] ?? '';
  const comparator = comparatorBefore(before);
  return comparator && { comparator, start: lead.length - before.length, end: lead.length };
}

function isSerial({ number, unit }: Quantity): boolean {
  return (
    unit === null && number.gte(SERIAL.from) && number.lte(SERIAL.to) && number.eq(number.round())
  );
}

/** A value that is nothing but a spelled number, its unit and a comparator: 三家以上, 不少于十二次, 二十. */
function spelled(folded: Folded): Target | null {
  const { groups, 0: whole = '' } = SPELLED.exec(folded.text) ?? {};
  const { before = '', numeral = '', rest = '' } = groups ?? {};
  const number = readNumeral(numeral);
  if (number === null) return null;
  const from = folded.text.indexOf(before);
  const unitStart = whole.length - rest.length;
  const unit = readUnit(rest, false);
  const unitEnd = unitStart + (unit?.length ?? 0);
  const after = folded.text.slice(unitEnd);
  const sign = comparatorAfter(after);
  if ((after.trim() !== '' && sign === null) || (unit && RANKS.has(unit.text))) return null;
  const signs = [
    { start: from, end: from + before.trimEnd().length },
    { start: unitEnd, end: unitEnd + after.trimEnd().length },
  ].filter(({ start, end }) => end > start);
  return {
    kind: unit?.text === '%' ? 'percent' : 'number',
    comparator: comparatorBefore(before) ?? sign,
    signs: signs.map(({ start, end }) => folded.origin(start, end)),
    number: new Big(number),
    unit: unit?.text ?? null,
    span: folded.origin(0, folded.text.length),
  };
}
