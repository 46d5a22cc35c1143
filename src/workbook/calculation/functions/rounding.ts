import { FormulaFailure } from '../value';

const DIGITS = 15;

/** Half away from zero, as it looks in decimals: 1.005 to two places is 1.01. */
export function roundHalfUp(number: number, places: number): number {
  return rounded(number, places, Math.round);
}

export function roundUp(number: number, places: number): number {
  return rounded(number, places, Math.ceil);
}

export function roundDown(number: number, places: number): number {
  return rounded(number, places, Math.floor);
}

/** To a multiple of a step; the quotient is taken as it looks in 15 digits. */
export function toMultiple(number: number, step: number, round: (x: number) => number): number {
  if (step === 0) return 0;
  return Number((round(clean(number / step)) * step).toPrecision(DIGITS));
}

/** The remainder with the sign of the divisor. @throws FormulaFailure `#DIV/0!` */
export function modulo(number: number, divisor: number): number {
  if (divisor === 0) throw new FormulaFailure('#DIV/0!');
  const rest = number - divisor * Math.floor(number / divisor);
  return rest === divisor ? 0 : rest;
}

function rounded(number: number, places: number, round: (x: number) => number): number {
  const size = round(shift(Math.abs(number), places));
  const result = shift(size, -places);
  return number < 0 ? 0 - result : result;
}

/** Moves the decimal point without the noise that a multiplication by a power of ten brings. */
function shift(number: number, places: number): number {
  const [mantissa = '', exponent = '0'] = number.toExponential(DIGITS - 1).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

function clean(number: number): number {
  return Number(number.toPrecision(DIGITS));
}
