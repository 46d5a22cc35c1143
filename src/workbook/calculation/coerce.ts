import { parseNumberText } from '../shown/number-text';
import { FormulaFailure, unlessError, type Scalar } from './value';

/** As an operator or a numeric argument takes it: text that reads as a number is one. @throws FormulaFailure */
export function toNumber(value: Scalar): number {
  const plain = unlessError(value);
  if (typeof plain === 'number') return plain;
  if (plain === null) return 0;
  if (typeof plain === 'boolean') return plain ? 1 : 0;
  const number = parseNumberText(plain)?.value;
  if (number === undefined) throw new FormulaFailure('#VALUE!');
  return number;
}

/** Cut towards zero. @throws FormulaFailure */
export function toInteger(value: Scalar): number {
  return Math.trunc(toNumber(value));
}

/** @throws FormulaFailure */
export function toText(value: Scalar): string {
  const plain = unlessError(value);
  if (plain === null) return '';
  if (typeof plain === 'string') return plain;
  if (typeof plain === 'boolean') return plain ? 'TRUE' : 'FALSE';
  return printNumber(plain);
}

/** @throws FormulaFailure */
export function toBoolean(value: Scalar): boolean {
  const plain = unlessError(value);
  if (typeof plain === 'boolean') return plain;
  if (plain === null) return false;
  if (typeof plain === 'number') return plain !== 0;
  switch (plain.toUpperCase()) {
    case 'TRUE':
      return true;
    case 'FALSE':
      return false;
    default:
      throw new FormulaFailure('#VALUE!');
  }
}

const DIGITS = 15;

/** A number joined to text: 15 significant digits, with an exponent where it would be longer than that. */
export function printNumber(number: number): string {
  const rounded = Number(number.toPrecision(DIGITS));
  if (rounded === 0) return '0';
  const [mantissa = '', exponent = ''] = rounded.toExponential().split('e');
  const power = Number(exponent);
  const digits = mantissa.replace(/[-.]/g, '').length;
  if (power >= DIGITS || digits - 1 - power > DIGITS + 4) {
    const sign = power < 0 ? '-' : '+';
    return `${mantissa}E${sign}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  return rounded.toFixed(Math.max(0, digits - 1 - power));
}

/** @throws FormulaFailure `#NUM!` for what no cell can hold */
export function finite(number: number): number {
  if (!Number.isFinite(number)) throw new FormulaFailure('#NUM!');
  return number;
}
