import {
  columnCount,
  rowCount,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type Area,
} from '../../../snapshot/area';
import { asReference, broadcast, type Evaluation } from '../evaluation';
import { asLargeAs } from '../sum-range';
import { FormulaFailure, unlessError, type Region, type Scalar, type Value } from '../value';
import { criterion, type Test } from './criteria';
import { general, type FormulaFunction, type FunctionTable } from './definition';
import { extreme, mean, sum } from './numbers-in';

const MANY = 255;

export const CONDITIONAL_AGGREGATES: FunctionTable = {
  COUNTIF: general(2, 2, counting),
  COUNTIFS: general(2, MANY, counting),
  SUMIF: single(sum),
  AVERAGEIF: single(mean),
  SUMIFS: several(sum),
  AVERAGEIFS: several(mean),
  MAXIFS: several((numbers) => extreme(numbers, (a, b) => a > b)),
  MINIFS: several((numbers) => extreme(numbers, (a, b) => a < b)),
};

interface Condition {
  readonly region: Region;
  readonly test: Test;
}

type Compute = (numbers: readonly number[]) => number;

function counting(args: readonly Value[], evaluation: Evaluation): Value {
  return eachCriteria(args, evaluation, (conditions) => {
    const [first] = conditions;
    if (!first) return 0;
    let count = [...placesThat(conditions, evaluation)].length;
    // Beyond the content of the sheet all cells are blank.
    if (conditions.every(({ test }) => test(null)))
      count += unseen(first.region.area, evaluation, first);
    return count;
  });
}

function single(compute: Compute): FormulaFunction {
  return general(2, 3, ([tested = null, condition = null, summed = tested], evaluation) => {
    const { area } = asReference(tested).single;
    const target = asLargeAs(asReference(summed).single, area);
    return eachCriteria([tested, condition], evaluation, (conditions) =>
      compute(numbersThat(target, conditions, evaluation)),
    );
  });
}

function several(compute: Compute): FormulaFunction {
  return general(3, MANY, ([summed = null, ...rest], evaluation) => {
    const target = asReference(summed).single;
    return eachCriteria(rest, evaluation, (conditions) => {
      requireSameSize([target, ...conditions.map(({ region }) => region)]);
      return compute(numbersThat(target, conditions, evaluation));
    });
  });
}

/** Computes once for each value of the conditions, where one of them is an array. */
function eachCriteria(
  args: readonly Value[],
  evaluation: Evaluation,
  compute: (conditions: readonly Condition[]) => Scalar,
): Value {
  if (args.length % 2 === 1) throw new FormulaFailure('#VALUE!');
  const regions = args.filter((_, i) => i % 2 === 0).map((arg) => asReference(arg).single);
  requireSameSize(regions);
  const wanted = args.filter((_, i) => i % 2 === 1);
  return broadcast(wanted, evaluation, (values) =>
    compute(regions.map((region, i) => ({ region, test: criterion(values[i] ?? null) }))),
  );
}

function requireSameSize(regions: readonly Region[]): void {
  const [first] = regions;
  const alike = regions.every(
    ({ area }) =>
      first !== undefined &&
      rowCount(area) === rowCount(first.area) &&
      columnCount(area) === columnCount(first.area),
  );
  if (!alike) throw new FormulaFailure('#VALUE!');
}

function numbersThat(
  target: Region,
  conditions: readonly Condition[],
  evaluation: Evaluation,
): number[] {
  const numbers: number[] = [];
  const { top, left } = target.area;
  for (const { row, column } of placesThat(conditions, evaluation)) {
    const value = unlessError(evaluation.values.at(target.sheet, top + row, left + column));
    if (typeof value === 'number') numbers.push(value);
  }
  return numbers;
}

/** Places, counted from the top left of the regions, that meet all conditions, as far as the sheets have content. */
function* placesThat(conditions: readonly Condition[], evaluation: Evaluation) {
  const matrices = conditions.map(({ region, test }) => ({
    matrix: evaluation.values.matrix(region),
    test,
  }));
  const rows = Math.max(0, ...matrices.map(({ matrix }) => matrix.rows));
  const columns = Math.max(0, ...matrices.map(({ matrix }) => matrix.columns));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const meets = matrices.every(({ matrix, test }) => {
        const inside = row < matrix.rows && column < matrix.columns;
        return test(inside ? matrix.at(row, column) : null);
      });
      if (meets) yield { row, column };
    }
  }
}

function unseen(area: Area, { values }: Evaluation, { region }: Condition): number {
  if (rowCount(area) < SHEET_ROWS && columnCount(area) < SHEET_COLUMNS) return 0;
  const { rows, columns } = values.matrix(region);
  return rowCount(area) * columnCount(area) - rows * columns;
}
