import { type CellRef, intersection } from '../../snapshot/area';
import { isError } from '../../snapshot/snapshot';
import type { SheetValues } from './sheet-values';
import { FormulaFailure, Matrix, Reference, guarded, type Scalar, type Value } from './value';

/** What a function may know of the place where its formula stands. */
export interface Evaluation {
  readonly values: SheetValues;
  readonly sheet: number;
  readonly cell: CellRef;
  /** Ranges stand for all their values, as in an array formula; otherwise for the one beside the formula. */
  readonly arrays: boolean;
  /** The serial number of the present moment. */
  readonly now: () => number;
  /** The value of a text that says where: INDIRECT's argument. */
  readonly refer: (text: string) => Reference;
}

/** A reference as the rectangle of its values; a scalar as a rectangle of one. @throws FormulaFailure */
export function matrixOf(value: Value, { values }: Evaluation): Matrix {
  if (value instanceof Matrix) return value;
  if (value instanceof Reference) return values.matrix(value.single);
  return Matrix.of([[value]]);
}

/**
 * The one value that stands for all of them: of a reference the cell in the formula's own row or column, of an array
 * the first element. @throws FormulaFailure
 */
export function scalarOf(value: Value, evaluation: Evaluation): Scalar {
  if (value instanceof Matrix) return value.at(0, 0);
  if (!(value instanceof Reference)) return value;
  const { sheet, area } = value.single;
  const { row, column } = evaluation.cell;
  if (area.top === area.bottom && area.left === area.right) {
    return evaluation.values.at(sheet, area.top, area.left);
  }
  const { top, bottom, left, right } = area;
  if (left === right && row >= top && row <= bottom) return evaluation.values.at(sheet, row, left);
  if (top === bottom && column >= left && column <= right) {
    return evaluation.values.at(sheet, top, column);
  }
  throw new FormulaFailure('#VALUE!');
}

/** Computes with single values, for each element where arrays are among the arguments. */
export function broadcast(
  args: readonly Value[],
  evaluation: Evaluation,
  compute: (args: readonly Scalar[]) => Scalar,
): Scalar | Matrix {
  const operands = args.map((arg) => {
    if (!(arg instanceof Reference)) return arg;
    const isOne = arg.regions.length === 1 && isOneCell(arg);
    return evaluation.arrays && !isOne ? matrixOf(arg, evaluation) : scalarOf(arg, evaluation);
  });
  const matrices = operands.filter((operand) => operand instanceof Matrix);
  if (matrices.length === 0) return compute(operands.map((operand) => elementAt(operand, 0, 0)));
  const rows = Math.max(...matrices.map((matrix) => matrix.rows));
  const columns = Math.max(...matrices.map((matrix) => matrix.columns));
  const computed = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) =>
      guarded(() => compute(operands.map((operand) => elementAt(operand, row, column)))),
    ),
  );
  return new Matrix(
    rows,
    columns,
    (row, column) => computed[row]?.[column] ?? null,
    matrices.every(({ open }) => open),
  );
}

function isOneCell({ regions }: Reference): boolean {
  const [region] = regions;
  return region?.area.top === region?.area.bottom && region?.area.left === region?.area.right;
}

/** The element of an operand that is repeated where it has one row or column only. */
function elementAt(operand: Scalar | Matrix, row: number, column: number): Scalar {
  if (!(operand instanceof Matrix)) return operand;
  const { rows, columns, open } = operand;
  const at = { row: rows === 1 ? 0 : row, column: columns === 1 ? 0 : column };
  if (at.row < rows && at.column < columns) return operand.at(at.row, at.column);
  return open ? null : { error: '#N/A' };
}

/** All values of an argument; `inCells` says that they stand in cells, where text is never a number. */
export function* valuesOf(
  value: Value,
  { values }: Evaluation,
): Generator<{ readonly value: Scalar; readonly inCells: boolean }> {
  if (value instanceof Reference) {
    for (const region of value.regions) {
      for (const { cell } of values.cells(region)) yield { value: cell.value, inCells: true };
    }
  } else if (value instanceof Matrix) {
    for (const each of value.values()) yield { value: each, inCells: true };
  } else {
    yield { value, inCells: false };
  }
}

/** The cells that two references share. @throws FormulaFailure `#NULL!` */
export function sharedCells(a: Reference, b: Reference): Reference {
  const regions = a.regions.flatMap((left) =>
    b.regions.flatMap((right) => {
      const area = left.sheet === right.sheet ? intersection(left.area, right.area) : null;
      return area ? [{ sheet: left.sheet, area }] : [];
    }),
  );
  if (regions.length === 0) throw new FormulaFailure('#NULL!');
  return new Reference(regions);
}

/** @throws FormulaFailure for a value that is no reference */
export function asReference(value: Value): Reference {
  if (value instanceof Reference) return value;
  if (!(value instanceof Matrix) && isError(value)) throw new FormulaFailure(value.error);
  throw new FormulaFailure('#VALUE!');
}
