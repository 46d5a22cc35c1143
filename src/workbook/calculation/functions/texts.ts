import { shownText } from '../../shown/shown-text';
import { parseNumberText } from '../../shown/number-text';
import { printNumber, toBoolean, toInteger, toNumber, toText } from '../coerce';
import { scalarOf, valuesOf, type Evaluation } from '../evaluation';
import { FormulaFailure, NotComputable, unlessError, type Scalar, type Value } from '../value';
import { wildcardSource } from './criteria';
import { general, scalar, variadic, type FormulaFunction, type FunctionTable } from './definition';
import { roundHalfUp } from './rounding';

const MAX_TEXT = 32_767;

export const TEXTS: FunctionTable = {
  LEN: text((value) => value.length),
  LENB: text((value) => bytes(value)),
  UPPER: text((value) => value.toUpperCase()),
  LOWER: text((value) => value.toLowerCase()),
  PROPER: text((value) =>
    value
      .toLowerCase()
      .replace(
        /(^|[^\p{L}])(\p{L})/gu,
        (_all, before: string, letter: string) => before + letter.toUpperCase(),
      ),
  ),
  TRIM: text((value) => value.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: text((value) => Array.from(value, (each) => (each < ' ' ? '' : each)).join('')),
  EXACT: scalar(2, 2, ([a = null, b = null]) => toText(a) === toText(b)),
  LEFT: scalar(1, 2, ([value = null, count = 1]) => toText(value).slice(0, length(count))),
  RIGHT: scalar(1, 2, ([value = null, count = 1]) => {
    const whole = toText(value);
    return whole.slice(Math.max(0, whole.length - length(count)));
  }),
  MID: scalar(3, 3, ([value = null, start = null, count = null]) => {
    const from = position(start);
    return toText(value).slice(from, from + length(count));
  }),
  REPT: scalar(2, 2, ([value = null, times = null]) => {
    const [part, count] = [toText(value), length(times)];
    if (part.length * count > MAX_TEXT) throw new FormulaFailure('#VALUE!');
    return part.repeat(count);
  }),
  REPLACE: scalar(4, 4, ([value = null, start = null, count = null, by = null]) => {
    const [whole, from] = [toText(value), position(start)];
    return whole.slice(0, from) + toText(by) + whole.slice(from + length(count));
  }),
  SUBSTITUTE: scalar(3, 4, ([value = null, old = null, by = null, which]) =>
    substitute(toText(value), toText(old), toText(by), which),
  ),
  FIND: scalar(2, 3, ([wanted = null, value = null, start = 1]) => {
    const from = position(start);
    const whole = toText(value);
    const at = from > whole.length ? -1 : whole.indexOf(toText(wanted), from);
    if (at < 0) throw new FormulaFailure('#VALUE!');
    return at + 1;
  }),
  SEARCH: scalar(2, 3, ([wanted = null, value = null, start = 1]) => {
    const from = position(start);
    const pattern = new RegExp(wildcardSource(toText(wanted)), 'isu');
    const at = toText(value).slice(from).search(pattern);
    if (at < 0) throw new FormulaFailure('#VALUE!');
    return from + at + 1;
  }),
  CONCATENATE: general(1, 255, (args, evaluation) =>
    bounded(args.map((arg) => toText(scalarOf(arg, evaluation))).join('')),
  ),
  CONCAT: variadic((args, evaluation) => bounded(textsIn(args, evaluation).join(''))),
  TEXTJOIN: general(3, 255, ([delimiter = null, skip = null, ...args], evaluation) => {
    const between = textsIn([delimiter], evaluation);
    const skipsEmpty = toBoolean(scalarOf(skip, evaluation));
    const parts = textsIn(args, evaluation).filter((part) => !(skipsEmpty && part === ''));
    return bounded(
      parts.reduce(
        (all, part, i) => (i === 0 ? part : all + (between[(i - 1) % between.length] ?? '') + part),
        '',
      ),
    );
  }),
  TEXT: scalar(2, 2, ([value = null, format = null]) => formatted(value, toText(format))),
  VALUE: scalar(1, 1, ([value = null]) => {
    if (typeof value === 'boolean') throw new FormulaFailure('#VALUE!');
    return toNumber(value);
  }),
  NUMBERVALUE: scalar(1, 1, ([value = null]) => {
    const plain = toText(value).replace(/\s/g, '');
    return plain === '' ? 0 : toNumber(plain);
  }),
  FIXED: scalar(1, 3, ([value = null, places = 2, plain = false]) => {
    const digits = toInteger(places);
    const rounded = roundHalfUp(toNumber(value), digits);
    const decimals = digits > 0 ? `.${'0'.repeat(digits)}` : '';
    return shownText(rounded, `${toBoolean(plain) ? '0' : '#,##0'}${decimals}`);
  }),
  CHAR: scalar(1, 1, ([value = null]) => {
    const code = toInteger(value);
    if (code < 1 || code > 255) throw new FormulaFailure('#VALUE!');
    // Beyond ASCII it depends on the code page of the machine.
    if (code > 127) throw new NotComputable();
    return String.fromCharCode(code);
  }),
  CODE: text((value) => {
    const code = value.charCodeAt(0);
    if (Number.isNaN(code)) throw new FormulaFailure('#VALUE!');
    if (code > 127) throw new NotComputable();
    return code;
  }),
  UNICHAR: scalar(1, 1, ([value = null]) => {
    const code = toInteger(value);
    if (code < 1 || code > 0x10ffff) throw new FormulaFailure('#VALUE!');
    return String.fromCodePoint(code);
  }),
  UNICODE: text((value) => {
    const code = value.codePointAt(0);
    if (code === undefined) throw new FormulaFailure('#VALUE!');
    return code;
  }),
};

function text(compute: (value: string) => Scalar): FormulaFunction {
  return scalar(1, 1, ([value = null]) => compute(toText(value)));
}

function length(value: Scalar): number {
  const count = toInteger(value);
  if (count < 0) throw new FormulaFailure('#VALUE!');
  return count;
}

/** A place that counts from 1, as one that counts from 0. */
function position(value: Scalar): number {
  const place = toInteger(value);
  if (place < 1) throw new FormulaFailure('#VALUE!');
  return place - 1;
}

/** Every character beyond ASCII takes two bytes in Chinese Excel. */
function bytes(value: string): number {
  return Array.from(value, (each) => (each > '\u007f' ? 2 : 1)).reduce((a, b) => a + b, 0);
}

function bounded(value: string): string {
  if (value.length > MAX_TEXT) throw new FormulaFailure('#VALUE!');
  return value;
}

function textsIn(args: readonly Value[], evaluation: Evaluation): string[] {
  return args.flatMap((arg) => [...valuesOf(arg, evaluation)].map(({ value }) => toText(value)));
}

function substitute(whole: string, old: string, by: string, which: Scalar | undefined): string {
  if (old === '') return whole;
  if (which === undefined) return bounded(whole.replaceAll(old, () => by));
  const wanted = toInteger(which);
  if (wanted < 1) throw new FormulaFailure('#VALUE!');
  let at = -1;
  for (let i = 0; i < wanted; i++) {
    at = whole.indexOf(old, at < 0 ? 0 : at + old.length);
    if (at < 0) return whole;
  }
  return whole.slice(0, at) + by + whole.slice(at + old.length);
}

/** A number in a format; text that reads as a number is formatted as one. */
function formatted(value: Scalar, format: string): string {
  const plain = unlessError(value);
  if (typeof plain === 'boolean') return plain ? 'TRUE' : 'FALSE';
  const number = typeof plain === 'string' ? parseNumberText(plain)?.value : (plain ?? 0);
  if (number === undefined) return shownText(plain, format);
  if (format === '') return '';
  return format === '@' ? printNumber(number) : shownText(number, format);
}
