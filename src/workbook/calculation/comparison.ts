import { FormulaFailure, type Scalar } from './value';
import { isError } from '../../snapshot/snapshot';

const RANKS: Readonly<Record<string, number>> = { number: 1, string: 2, boolean: 3 };
/** How far apart numbers may be to be looked at more closely. */
const CLOSE = 1e-14;
const DIGITS = 15;

/**
 * The order of two values: below, at or above 0. Numbers come before text and text before truth values; text is
 * compared without regard to case, numbers by 15 digits, and a blank cell equals 0, "" and FALSE.
 * @throws FormulaFailure for error values
 */
export function compareValues(a: Scalar, b: Scalar): number {
  const left = a ?? blankBeside(b);
  const right = b ?? blankBeside(a);
  if (typeof left === 'number' && typeof right === 'number') return compareNumbers(left, right);
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  for (const value of [left, right]) if (isError(value)) throw new FormulaFailure(value.error);
  return rankOf(left) - rankOf(right);
}

/** Whether two values are of one kind, which a search asks for: 1 is never found as "1". */
export function sameKind(a: Scalar, b: Scalar): boolean {
  return a !== null && b !== null && typeof a === typeof b && isError(a) === isError(b);
}

function blankBeside(other: Scalar): Scalar {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function compareNumbers(a: number, b: number): number {
  const difference = a - b;
  if (difference === 0 || Math.abs(difference) > CLOSE * Math.abs(a)) return difference;
  return a.toPrecision(DIGITS) === b.toPrecision(DIGITS) ? 0 : difference;
}

function compareTexts(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function rankOf(value: Scalar): number {
  return RANKS[typeof value] ?? 0;
}
