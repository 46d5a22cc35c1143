import { isError } from '../../../snapshot/snapshot';
import { compareValues, sameKind } from '../comparison';
import { toBoolean, toInteger } from '../coerce';
import { broadcast, matrixOf, scalarOf, type Evaluation } from '../evaluation';
import { FormulaFailure, Matrix, unlessError, type Scalar, type Value } from '../value';
import { hasWildcard, wildcard } from './criteria';
import { general, type FunctionTable } from './definition';

export const LOOKUP: FunctionTable = {
  MATCH: general(2, 3, ([wanted = null, list = null, type = 1], evaluation) => {
    const values = line(matrixOf(list, evaluation));
    return broadcast([wanted, type], evaluation, ([value = null, kind = null]) => {
      const direction = Math.sign(toInteger(kind));
      return found(searchAs(direction, unlessError(value), values)) + 1;
    });
  }),
  VLOOKUP: general(3, 4, (args, evaluation) => lookUp(args, evaluation, (matrix) => matrix)),
  HLOOKUP: general(3, 4, (args, evaluation) => lookUp(args, evaluation, transposed)),
  LOOKUP: general(
    2,
    3,
    ([wanted = null, list = null, result], evaluation) => {
      const searched = matrixOf(list, evaluation);
      const byRow = searched.columns > searched.rows;
      const table = byRow ? transposed(searched) : searched;
      const keys = new Matrix(table.rows, 1, (row) => table.at(row, 0));
      const values =
        result === undefined
          ? new Matrix(table.rows, 1, (row) => table.at(row, table.columns - 1))
          : matrixOf(result, evaluation);
      return broadcast([wanted], evaluation, ([value = null]) =>
        elementAt(values, found(searchAs(1, unlessError(value), line(keys)))),
      );
    },
    { arrays: true },
  ),
  XLOOKUP: general(3, 6, (args, evaluation) => {
    const [wanted = null, list = null, result = null, missing, mode = 0, order = 1] = args;
    const keys = matrixOf(list, evaluation);
    const values = matrixOf(result, evaluation);
    const one = keys.columns === 1 ? values.columns === 1 : values.rows === 1;
    // Whole rows and columns would spill into cells beside the formula.
    if (!one) throw new FormulaFailure('#VALUE!');
    const [how, from] = [mode, order].map((each) => toInteger(scalarOf(each, evaluation)));
    return broadcast([wanted], evaluation, ([value = null]) => {
      const at = searchExactly(unlessError(value), line(keys), how ?? 0, from ?? 1);
      if (at >= 0) return elementAt(values, at);
      if (missing === undefined) throw new FormulaFailure('#N/A');
      return scalarOf(missing, evaluation);
    });
  }),
  XMATCH: general(2, 4, ([wanted = null, list = null, mode = 0, order = 1], evaluation) => {
    const keys = line(matrixOf(list, evaluation));
    const [how, from] = [mode, order].map((each) => toInteger(scalarOf(each, evaluation)));
    return broadcast(
      [wanted],
      evaluation,
      ([value = null]) => found(searchExactly(unlessError(value), keys, how ?? 0, from ?? 1)) + 1,
    );
  }),
};

/** A row or column as a list. @throws FormulaFailure `#N/A` for a rectangle */
interface Line {
  readonly length: number;
  readonly at: (index: number) => Scalar;
}

function line(matrix: Matrix): Line {
  if (matrix.columns === 1) return { length: matrix.rows, at: (i) => matrix.at(i, 0) };
  if (matrix.rows !== 1) throw new FormulaFailure('#N/A');
  return { length: matrix.columns, at: (i) => matrix.at(0, i) };
}

function elementAt(matrix: Matrix, index: number): Scalar {
  const { length, at } = line(matrix);
  if (index < length) return at(index) ?? 0;
  if (matrix.open) return 0;
  throw new FormulaFailure('#N/A');
}

function found(index: number): number {
  if (index < 0) throw new FormulaFailure('#N/A');
  return index;
}

function lookUp(
  [wanted = null, table = null, index = null, sorted = true]: readonly Value[],
  evaluation: Evaluation,
  turn: (matrix: Matrix) => Matrix,
): Value {
  const matrix = turn(matrixOf(table, evaluation));
  const keys = line(new Matrix(matrix.rows, 1, (row) => matrix.at(row, 0)));
  return broadcast([wanted, index, sorted], evaluation, ([value = null, column = null, near]) => {
    const place = toInteger(column);
    if (place < 1) throw new FormulaFailure('#VALUE!');
    if (place > matrix.columns && !matrix.open) throw new FormulaFailure('#REF!');
    const row = found(searchAs(toBoolean(near ?? null) ? 1 : 0, unlessError(value), keys));
    return place > matrix.columns ? 0 : (matrix.at(row, place - 1) ?? 0);
  });
}

export function transposed(matrix: Matrix): Matrix {
  const { rows, columns, open } = matrix;
  return new Matrix(columns, rows, (row, column) => matrix.at(column, row), open);
}

/** Where MATCH finds it, from 0; -1 for nowhere. */
function searchAs(direction: number, wanted: Scalar, keys: Line): number {
  if (direction === 0) return searchEqual(wanted ?? 0, keys, true);
  return searchSorted(wanted ?? 0, keys, direction);
}

function searchEqual(wanted: Scalar, keys: Line, wildcards: boolean): number {
  const pattern =
    wildcards && typeof wanted === 'string' && hasWildcard(wanted) ? wildcard(wanted) : null;
  for (let i = 0; i < keys.length; i++) {
    const key = keys.at(i);
    if (!sameKind(key, wanted)) continue;
    if (pattern ? typeof key === 'string' && pattern.test(key) : compareValues(key, wanted) === 0) {
      return i;
    }
  }
  return -1;
}

/**
 * The last of the keys that is not beyond the wanted value, found by halves as Excel does: what it finds among
 * unsorted keys is what Excel finds.
 */
function searchSorted(wanted: Scalar, keys: Line, direction: number): number {
  let [low, high, best] = [0, keys.length - 1, -1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    // Blank cells, errors and values of another kind are passed over.
    let at = middle;
    while (at <= high && !isSearchable(keys.at(at), wanted)) at++;
    if (at > high) {
      high = middle - 1;
      continue;
    }
    if (compareValues(keys.at(at), wanted) * direction <= 0) {
      best = at;
      low = at + 1;
    } else {
      high = middle - 1;
    }
  }
  return best;
}

function isSearchable(key: Scalar, wanted: Scalar): boolean {
  return !isError(key) && sameKind(key, wanted);
}

/** @param how 0 equal, -1 or the next smaller, 1 or the next larger, 2 with wildcards */
function searchExactly(wanted: Scalar, keys: Line, how: number, order: number): number {
  const ordered = order < 0 ? reversed(keys) : keys;
  const back = (i: number) => (i >= 0 && order < 0 ? keys.length - 1 - i : i);
  const equal = searchEqual(wanted ?? 0, ordered, how === 2);
  if (equal >= 0 || how === 0 || how === 2) return back(equal);
  let best = -1;
  for (let i = 0; i < ordered.length; i++) {
    const key = ordered.at(i);
    if (!isSearchable(key, wanted) || compareValues(key, wanted) * how < 0) continue;
    if (best < 0 || compareValues(key, ordered.at(best)) * how < 0) best = i;
  }
  return back(best);
}

function reversed({ length, at }: Line): Line {
  return { length, at: (i) => at(length - 1 - i) };
}
