import { finite, toInteger, toNumber } from '../coerce';
import { FormulaFailure, type Scalar } from '../value';
import { general, scalar, type FormulaFunction, type FunctionTable } from './definition';
import { modulo, roundDown, roundHalfUp, roundUp, toMultiple } from './rounding';

export const ARITHMETIC: FunctionTable = {
  ABS: unary(Math.abs),
  SIGN: unary(Math.sign),
  INT: unary(Math.floor),
  EXP: unary(Math.exp),
  SQRT: unary(Math.sqrt),
  LN: unary((x) => positiveLog(x)),
  LOG10: unary((x) => positiveLog(x, 10)),
  SIN: unary(Math.sin),
  COS: unary(Math.cos),
  TAN: unary(Math.tan),
  ASIN: unary(Math.asin),
  ACOS: unary(Math.acos),
  ATAN: unary(Math.atan),
  DEGREES: unary((x) => (x * 180) / Math.PI),
  RADIANS: unary((x) => (x * Math.PI) / 180),
  EVEN: unary((x) => awayFromZero(x, 2, 0)),
  ODD: unary((x) => (x === 0 ? 1 : awayFromZero(x, 2, 1))),
  FACT: unary((x) => {
    if (x < 0) return NaN;
    let product = 1;
    for (let factor = 2; factor <= Math.trunc(x); factor++) product *= factor;
    return product;
  }),
  ATAN2: binary((x, y) => Math.atan2(y, x)),
  LOG: scalar(1, 2, ([x = null, base = 10]) => finite(positiveLog(toNumber(x), toNumber(base)))),
  POWER: binary((x, y) => (x === 0 && y === 0 ? NaN : x ** y)),
  MOD: binary(modulo),
  QUOTIENT: binary((x, y) => {
    if (y === 0) throw new FormulaFailure('#DIV/0!');
    return Math.trunc(x / y);
  }),
  ROUND: scalar(2, 2, ([x = null, places = null]) => roundHalfUp(toNumber(x), toInteger(places))),
  ROUNDUP: scalar(2, 2, ([x = null, places = null]) => roundUp(toNumber(x), toInteger(places))),
  ROUNDDOWN: scalar(2, 2, ([x = null, places = null]) => roundDown(toNumber(x), toInteger(places))),
  TRUNC: scalar(1, 2, ([x = null, places = 0]) => roundDown(toNumber(x), toInteger(places))),
  MROUND: binary((x, step) => {
    if (x * step < 0) return NaN;
    return toMultiple(x, step, Math.round);
  }),
  CEILING: binary((x, step) => (x > 0 && step < 0 ? NaN : toMultiple(x, step, Math.ceil))),
  FLOOR: binary((x, step) => {
    if (step === 0 && x !== 0) throw new FormulaFailure('#DIV/0!');
    return x > 0 && step < 0 ? NaN : toMultiple(x, step, Math.floor);
  }),
  'CEILING.MATH': scalar(1, 3, (args) => stepMath(args, Math.ceil, Math.floor)),
  'FLOOR.MATH': scalar(1, 3, (args) => stepMath(args, Math.floor, Math.ceil)),
  COMBIN: binary((n, k) => {
    const [items, chosen] = [Math.trunc(n), Math.trunc(k)];
    if (items < 0 || chosen < 0 || chosen > items) return NaN;
    let count = 1;
    for (let i = 1; i <= chosen; i++) count = (count * (items - chosen + i)) / i;
    return Math.round(count);
  }),
  PI: general(0, 0, () => Math.PI),
  RAND: general(0, 0, () => Math.random(), { volatile: 'moment' }),
  RANDBETWEEN: {
    ...binary((low, high) => {
      const first = Math.ceil(low);
      return high < first
        ? NaN
        : first + Math.floor(Math.random() * (Math.floor(high) - first + 1));
    }),
    volatile: 'moment',
  },
};

function unary(compute: (x: number) => number): FormulaFunction {
  return scalar(1, 1, ([x = null]) => finite(compute(toNumber(x))));
}

function binary(compute: (x: number, y: number) => number): FormulaFunction {
  return scalar(2, 2, ([x = null, y = null]) => finite(compute(toNumber(x), toNumber(y))));
}

function positiveLog(x: number, base = Math.E): number {
  if (x <= 0 || base <= 0) return NaN;
  if (base === 1) throw new FormulaFailure('#DIV/0!');
  if (base === 10) return Math.log10(x);
  return base === Math.E ? Math.log(x) : Math.log(x) / Math.log(base);
}

/** The next number, away from zero, that leaves this rest. */
function awayFromZero(x: number, step: number, rest: number): number {
  const size = Math.ceil((Math.abs(x) - rest) / step) * step + rest;
  return x < 0 ? 0 - size : size;
}

function stepMath(
  [x = null, step = 1, mode = 0]: readonly Scalar[],
  up: (x: number) => number,
  down: (x: number) => number,
): number {
  const [number, size] = [toNumber(x), Math.abs(toNumber(step))];
  const round = number < 0 && toNumber(mode) !== 0 ? down : up;
  return toMultiple(number, size, round);
}
