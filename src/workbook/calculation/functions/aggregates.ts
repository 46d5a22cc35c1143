import { isError } from '../../../snapshot/snapshot';
import { toInteger, toNumber } from '../coerce';
import { broadcast, matrixOf, scalarOf, valuesOf, type Evaluation } from '../evaluation';
import { FormulaFailure, Reference, unlessError, type Scalar, type Value } from '../value';
import { general, variadic, type FormulaFunction, type FunctionTable } from './definition';
import { extreme, mean, numbersIn, sum } from './numbers-in';
import { large, median, mode, percentile, rank, small, variance } from './statistics';

export const AGGREGATES: FunctionTable = {
  SUM: over(sum),
  AVERAGE: over(mean),
  MAX: over((numbers) => extreme(numbers, (a, b) => a > b)),
  MIN: over((numbers) => extreme(numbers, (a, b) => a < b)),
  PRODUCT: over((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b, 1))),
  SUMSQ: over((numbers) => sum(numbers.map((each) => each ** 2))),
  MEDIAN: over(median),
  MODE: over(mode),
  'MODE.SNGL': over(mode),
  STDEV: over((numbers) => Math.sqrt(variance(numbers, 1))),
  'STDEV.S': over((numbers) => Math.sqrt(variance(numbers, 1))),
  STDEVP: over((numbers) => Math.sqrt(variance(numbers, 0))),
  'STDEV.P': over((numbers) => Math.sqrt(variance(numbers, 0))),
  VAR: over((numbers) => variance(numbers, 1)),
  'VAR.S': over((numbers) => variance(numbers, 1)),
  VARP: over((numbers) => variance(numbers, 0)),
  'VAR.P': over((numbers) => variance(numbers, 0)),
  AVERAGEA: variadic((args, evaluation) => mean(numbersOrText(args, evaluation))),
  MAXA: variadic((args, evaluation) => extreme(numbersOrText(args, evaluation), (a, b) => a > b)),
  MINA: variadic((args, evaluation) => extreme(numbersOrText(args, evaluation), (a, b) => a < b)),
  COUNT: variadic((args, evaluation) => all(args, evaluation).filter(isCounted).length),
  COUNTA: variadic(
    (args, evaluation) =>
      all(args, evaluation).filter(({ value, inCells }) => !inCells || value !== null).length,
  ),
  COUNTBLANK: general(1, 1, ([value = null], evaluation) => {
    if (!(value instanceof Reference)) throw new FormulaFailure('#VALUE!');
    const { top, left, bottom, right } = value.single.area;
    const filled = [...valuesOf(value, evaluation)].filter(
      (each) => each.value !== null && each.value !== '',
    );
    return (bottom - top + 1) * (right - left + 1) - filled.length;
  }),
  LARGE: ofRank(large),
  SMALL: ofRank(small),
  PERCENTILE: ofRank(percentile),
  'PERCENTILE.INC': ofRank(percentile),
  QUARTILE: ofRank((numbers, quarter) => percentile(numbers, Math.trunc(quarter) / 4)),
  'QUARTILE.INC': ofRank((numbers, quarter) => percentile(numbers, Math.trunc(quarter) / 4)),
  RANK: general(2, 3, rankOf),
  'RANK.EQ': general(2, 3, rankOf),
  SUMPRODUCT: variadic(sumOfProducts, { arrays: true }),
};

type Counted = ReturnType<typeof valuesOf> extends Iterable<infer Each> ? Each : never;

function all(args: readonly Value[], evaluation: Evaluation): Counted[] {
  return args.flatMap((arg) => [...valuesOf(arg, evaluation)]);
}

function over(compute: (numbers: readonly number[]) => number): FormulaFunction {
  return variadic((args, evaluation) => compute(numbersIn(args, evaluation)));
}

function ofRank(compute: (numbers: readonly number[], k: number) => number): FormulaFunction {
  return general(2, 2, ([array = null, k = null], evaluation) => {
    const numbers = numbersIn([array], evaluation);
    return broadcast([k], evaluation, ([each = null]) => compute(numbers, toNumber(each)));
  });
}

/** Written in the formula, whatever reads as a number counts. */
function isCounted({ value, inCells }: Counted): boolean {
  if (typeof value === 'number') return true;
  if (inCells || isError(value)) return false;
  try {
    toNumber(value);
    return true;
  } catch {
    return false;
  }
}

/** Text in cells counts as 0, truth values as 1 and 0. */
function numbersOrText(args: readonly Value[], evaluation: Evaluation): number[] {
  return all(args, evaluation).flatMap(({ value, inCells }) => {
    const plain = unlessError(value);
    if (plain === null && inCells) return [];
    return [typeof plain === 'string' && inCells ? 0 : toNumber(plain)];
  });
}

function rankOf(
  [number = null, list = null, order = 0]: readonly Value[],
  evaluation: Evaluation,
): Value {
  const numbers = numbersIn([list], evaluation);
  const ascending = toInteger(scalarOf(order, evaluation)) !== 0;
  return broadcast([number], evaluation, ([each = null]) =>
    rank(toNumber(each), numbers, ascending),
  );
}

/** Arrays of one shape, multiplied place by place; what is no number counts as 0. */
function sumOfProducts(args: readonly Value[], evaluation: Evaluation): number {
  const matrices = args.map((arg) => matrixOf(arg, evaluation));
  const [first] = matrices;
  if (!first) return 0;
  const alike = matrices.every(
    ({ rows, columns, open }) =>
      open || first.open || (rows === first.rows && columns === first.columns),
  );
  if (!alike) throw new FormulaFailure('#VALUE!');
  const rows = Math.min(...matrices.map((matrix) => matrix.rows));
  const columns = Math.min(...matrices.map((matrix) => matrix.columns));
  let total = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let product = 1;
      for (const matrix of matrices) product *= asFactor(matrix.at(row, column));
      total += product;
    }
  }
  return total;
}

function asFactor(value: Scalar): number {
  const plain = unlessError(value);
  return typeof plain === 'number' ? plain : 0;
}
