import Big from 'big.js';
import { isoDate } from '../serial-date';
import type { MeasuredTarget, Target } from '../target';
import { readCalendarDate } from './calendar-date';
import { BEFORE_PATTERN, comparatorBefore } from './comparator';
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
  `^(?<before>${BEFORE_PATTERN})?\\s*(?<numeral>${NUMERAL}+(?:万${NUMERAL}+)?)(?<rest>\\D*)$`,
  'u',
);

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

/** A value that is nothing but a spelled number and its unit: 三家, 不少于十二次. */
function spelled(folded: Folded): Target | null {
  const match = SPELLED.exec(folded.text.trim());
  const { before = '', numeral = '', rest = '' } = match?.groups ?? {};
  const number = readNumeral(numeral);
  const unit = readUnit(rest, false);
  if (number === null || !unit || unit.length !== rest.trimEnd().length) return null;
  const from = folded.text.indexOf(before);
  return {
    kind: 'number',
    comparator: comparatorBefore(before),
    signs: before === '' ? [] : [folded.origin(from, from + before.trimEnd().length)],
    number: new Big(number),
    unit: unit.text,
    span: folded.origin(0, folded.text.length),
  };
}
