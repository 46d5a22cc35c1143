import { isError } from '../../../snapshot/snapshot';
import { toInteger, toNumber } from '../coerce';
import { asReference, matrixOf, scalarOf, type Evaluation } from '../evaluation';
import { FormulaFailure, Reference, type Scalar, type Value } from '../value';
import { general, type FunctionTable } from './definition';
import { extreme, mean, sum } from './numbers-in';
import { large, median, mode, percentile, small, variance } from './statistics';

const MANY = 255;

export const SUBTOTALS: FunctionTable = {
  SUBTOTAL: general(2, MANY, ([code = null, ...references], evaluation) => {
    const number = toInteger(scalarOf(code, evaluation));
    const visibleOnly = number > 100;
    const kind = visibleOnly ? number - 100 : number;
    if (kind < 1 || kind > 11) throw new FormulaFailure('#VALUE!');
    const values = references.flatMap((reference) =>
      ownValues(asReference(reference), evaluation, { nested: false, visibleOnly }),
    );
    return summary(kind, values);
  }),
  AGGREGATE: general(
    3,
    MANY,
    ([code = null, option = null, ...rest], evaluation) => {
      const kind = toInteger(scalarOf(code, evaluation));
      const options = toInteger(scalarOf(option, evaluation));
      if (kind < 1 || kind > 19 || options < 0 || options > 7) throw new FormulaFailure('#VALUE!');
      const how = { nested: options > 3, visibleOnly: options % 2 === 1 };
      const skipsErrors = [2, 3, 6, 7].includes(options);
      const lists = kind > 13 ? rest.slice(0, 1) : rest;
      const values = lists
        .flatMap((each) => listed(each, evaluation, how))
        .filter((value) => !(skipsErrors && isError(value)));
      if (kind <= 11) return summary(kind, values);
      const numbers = numbersAmong(values);
      const k = kind > 13 ? toNumber(scalarOf(rest[1] ?? null, evaluation)) : 0;
      return ranked(kind, numbers, k);
    },
    { arrays: true },
  ),
};

interface Which {
  /** Cells that hold subtotals themselves count too. */
  readonly nested: boolean;
  readonly visibleOnly: boolean;
}

const SUBTOTAL = /\b(?:SUBTOTAL|AGGREGATE)\(/i;

function listed(value: Value, evaluation: Evaluation, which: Which): Scalar[] {
  if (value instanceof Reference) return ownValues(value, evaluation, which);
  return [...matrixOf(value, evaluation).values()];
}

/** The values of cells that are no subtotals themselves. */
function ownValues(reference: Reference, { values }: Evaluation, which: Which): Scalar[] {
  return reference.regions.flatMap((region) => {
    const rows = values.sheet(region.sheet)?.rows;
    const found: Scalar[] = [];
    for (const { row, cell } of values.cells(region)) {
      if (which.visibleOnly && rows?.get(row)?.hidden === true) continue;
      if (!which.nested && cell.formula !== null && SUBTOTAL.test(cell.formula)) continue;
      found.push(cell.value);
    }
    return found;
  });
}

function numbersAmong(values: readonly Scalar[]): number[] {
  return values.flatMap((value) => {
    if (isError(value)) throw new FormulaFailure(value.error);
    return typeof value === 'number' ? [value] : [];
  });
}

function summary(kind: number, values: readonly Scalar[]): number {
  if (kind === 2) return values.filter((value) => typeof value === 'number').length;
  if (kind === 3) return values.filter((value) => value !== null).length;
  const numbers = numbersAmong(values);
  switch (kind) {
    case 1:
      return mean(numbers);
    case 4:
      return extreme(numbers, (a, b) => a > b);
    case 5:
      return extreme(numbers, (a, b) => a < b);
    case 6:
      return numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b, 1);
    case 7:
      return Math.sqrt(variance(numbers, 1));
    case 8:
      return Math.sqrt(variance(numbers, 0));
    case 9:
      return sum(numbers);
    case 10:
      return variance(numbers, 1);
    default:
      return variance(numbers, 0);
  }
}

function ranked(kind: number, numbers: readonly number[], k: number): number {
  switch (kind) {
    case 12:
      return median(numbers);
    case 13:
      return mode(numbers);
    case 14:
      return large(numbers, k);
    case 15:
      return small(numbers, k);
    case 16:
      return percentile(numbers, k);
    case 17:
      return percentile(numbers, Math.trunc(k) / 4);
    default:
      throw new FormulaFailure('#NUM!');
  }
}
