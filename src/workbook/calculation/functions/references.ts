import { printColumn, quoteSheet } from '../../../snapshot/address';
import { columnCount, rowCount, SHEET_COLUMNS, SHEET_ROWS } from '../../../snapshot/area';
import { toBoolean, toInteger, toText } from '../coerce';
import { asReference, matrixOf, scalarOf, type Evaluation } from '../evaluation';
import {
  FormulaFailure,
  Matrix,
  NotComputable,
  Reference,
  type Region,
  type Scalar,
  type Value,
} from '../value';
import { general, scalar, type FunctionTable } from './definition';
import { transposed } from './lookup';

export const REFERENCES: FunctionTable = {
  ROW: general(0, 1, ([target], { cell, arrays }) => {
    if (target === undefined) return cell.row + 1;
    const { top, bottom } = asReference(target).single.area;
    return numbered(top + 1, arrays ? bottom - top + 1 : 1, false);
  }),
  COLUMN: general(0, 1, ([target], { cell, arrays }) => {
    if (target === undefined) return cell.column + 1;
    const { left, right } = asReference(target).single.area;
    return numbered(left + 1, arrays ? right - left + 1 : 1, true);
  }),
  ROWS: general(1, 1, ([target = null], evaluation) => {
    if (target instanceof Reference) return rowCount(target.single.area);
    return matrixOf(target, evaluation).rows;
  }),
  COLUMNS: general(1, 1, ([target = null], evaluation) => {
    if (target instanceof Reference) return columnCount(target.single.area);
    return matrixOf(target, evaluation).columns;
  }),
  AREAS: general(1, 1, ([target = null]) => asReference(target).regions.length),
  INDEX: general(2, 4, index, { arrays: true }),
  OFFSET: general(
    3,
    5,
    ([base = null, rows = null, columns = null, height, width], evaluation) => {
      const { sheet, area } = asReference(base).single;
      const integer = (value: Value) => toInteger(scalarOf(value, evaluation));
      const size = (value: Value | undefined, own: number) =>
        value === undefined || value === null ? own : integer(value);
      const top = area.top + integer(rows);
      const left = area.left + integer(columns);
      return sized(sheet, top, left, size(height, rowCount(area)), size(width, columnCount(area)));
    },
    { volatile: 'cells' },
  ),
  INDIRECT: general(
    1,
    2,
    ([text = null, a1 = true], evaluation) => {
      if (!toBoolean(scalarOf(a1, evaluation))) throw new NotComputable();
      return evaluation.refer(toText(scalarOf(text, evaluation)));
    },
    { volatile: 'cells' },
  ),
  ADDRESS: scalar(2, 5, ([row = null, column = null, kind = 1, a1 = true, sheet]) => {
    if (!toBoolean(a1)) throw new NotComputable();
    const fixed = toInteger(kind ?? 1);
    const letters = `${fixed === 1 || fixed === 3 ? '$' : ''}${printColumn(toInteger(column) - 1)}`;
    const digits = `${fixed === 1 || fixed === 2 ? '$' : ''}${toInteger(row)}`;
    const owner = sheet === undefined ? '' : `${quoteSheet(toText(sheet))}!`;
    return owner + letters + digits;
  }),
  TRANSPOSE: general(1, 1, ([array = null], evaluation) => transposed(matrixOf(array, evaluation))),
};

/** A column or row of numbers that follow one another; a single one is no array. */
function numbered(first: number, count: number, across: boolean): Value {
  if (count === 1) return first;
  return across
    ? new Matrix(1, count, (_row, column) => first + column)
    : new Matrix(count, 1, (row) => first + row);
}

function sized(sheet: number, top: number, left: number, rows: number, columns: number): Reference {
  if (rows === 0 || columns === 0) throw new FormulaFailure('#REF!');
  // Negative sizes reach up and to the left.
  const first = {
    row: rows < 0 ? top + rows + 1 : top,
    column: columns < 0 ? left + columns + 1 : left,
  };
  const bottom = first.row + Math.abs(rows) - 1;
  const right = first.column + Math.abs(columns) - 1;
  const inside =
    first.row >= 0 && first.column >= 0 && bottom < SHEET_ROWS && right < SHEET_COLUMNS;
  if (!inside) throw new FormulaFailure('#REF!');
  return new Reference([{ sheet, area: { top: first.row, left: first.column, bottom, right } }]);
}

/** An element, a whole row or a whole column; of a reference again a reference. */
function index(
  [source = null, row = null, column, areaNumber = 1]: readonly Value[],
  evaluation: Evaluation,
): Value {
  const integer = (value: Value | undefined): number =>
    value === undefined ? 0 : toInteger(scalarOf(value, { ...evaluation, arrays: false }));
  const region = source instanceof Reference ? source.regions[integer(areaNumber) - 1] : undefined;
  if (source instanceof Reference && !region) throw new FormulaFailure('#REF!');
  const matrix = region ? null : matrixOf(source, evaluation);
  const rows = region ? rowCount(region.area) : (matrix?.rows ?? 1);
  const columns = region ? columnCount(region.area) : (matrix?.columns ?? 1);
  // With one number the only row is meant, not the first of its columns.
  const [r, c] =
    column === undefined && rows === 1 && columns > 1
      ? [1, integer(row)]
      : [integer(row), integer(column)];
  if (r < 0 || c < 0) throw new FormulaFailure('#VALUE!');
  if (r > rows || c > columns) throw new FormulaFailure('#REF!');
  if (region) return partOf(region, r, c);
  return matrix ? partOfMatrix(matrix, r, c) : null;
}

function partOf({ sheet, area }: Region, row: number, column: number): Reference {
  const part = {
    top: row === 0 ? area.top : area.top + row - 1,
    bottom: row === 0 ? area.bottom : area.top + row - 1,
    left: column === 0 ? area.left : area.left + column - 1,
    right: column === 0 ? area.right : area.left + column - 1,
  };
  return new Reference([{ sheet, area: part }]);
}

function partOfMatrix(matrix: Matrix, row: number, column: number): Scalar | Matrix {
  if (row > 0 && (column > 0 || matrix.columns === 1)) {
    return matrix.at(row - 1, Math.max(0, column - 1));
  }
  const rows = row === 0 ? matrix.rows : 1;
  const columns = column === 0 ? matrix.columns : 1;
  return new Matrix(rows, columns, (r, c) =>
    matrix.at(row === 0 ? r : row - 1, column === 0 ? c : column - 1),
  );
}
