import Big from 'big.js';
import type { Target } from '../target';
import { BEFORE_PATTERN, comparatorBefore } from './comparator';
import { datesIn, yearsIn, type Found } from './dates';
import { fold, type Folded } from './fold';
import { isGradeScale } from './grades';
import { quantitiesIn, type Quantity } from './quantities';
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
  `^(?<before>${BEFORE_PATTERN})?\\s*(?<numeral>${NUMERAL}+)(?<rest>\\D*)$`,
  'u',
);

/** Reads what the value of an indicator demands. Total: any text has an answer. */
export function readTarget(text: string, context: TargetContext = NO_CONTEXT): Target {
  const folded = fold(text.slice(0, LONGEST));
  const plain = folded.text.trim();
  if (plain === '') return { kind: 'blank' };
  if (isGradeScale(plain)) return { kind: 'graded', span: folded.origin(0, folded.text.length) };

  const dates = datesIn(folded.text);
  const quantities = quantitiesIn(folded.text, [...dates, ...yearsIn(folded.text)]);
  const [first] = quantities;
  const [date] = dates;
  if (date && (!first || date.start < first.start)) return dated(folded, date);
  if (!first) return spelled(folded) ?? { kind: 'text' };
  if (context.timely && quantities.length === 1 && isSerial(first)) return dated(folded, first);
  // Several demands in one cell are no single target: the text speaks for itself.
  return quantities.length === 1 ? measured(folded, first) : { kind: 'text' };
}

function measured(folded: Folded, quantity: Quantity): Target {
  const { kind, comparator, number, unit, start, end } = quantity;
  return { kind, comparator, number, unit, span: folded.origin(start, end) };
}

function dated(folded: Folded, found: Found): Target {
  const before = LEADING.exec(folded.text)?.groups?.['before'];
  return {
    kind: 'date',
    comparator: comparatorBefore(before),
    span: folded.origin(found.start, found.end),
  };
}

function isSerial({ number, unit }: Quantity): boolean {
  return (
    unit === null && number.gte(SERIAL.from) && number.lte(SERIAL.to) && number.eq(number.round())
  );
}

/** A value that is nothing but a spelled number and its unit: 三家, 不少于十二次. */
function spelled(folded: Folded): Target | null {
  const match = SPELLED.exec(folded.text.trim());
  const { before, numeral = '', rest = '' } = match?.groups ?? {};
  const number = readNumeral(numeral);
  const unit = readUnit(rest, false);
  if (number === null || !unit || unit.length !== rest.trimEnd().length) return null;
  return {
    kind: 'number',
    comparator: comparatorBefore(before),
    number: new Big(number),
    unit: unit.text,
    span: folded.origin(0, folded.text.length),
  };
}
