import type { Area } from '../../snapshot/area';
import { isError, type CellError, type CellValue } from '../../snapshot/snapshot';

export type ErrorCode =
  '#NULL!' | '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#N/A' | '#SPILL!' | '#CALC!';

/** One value; null for a blank cell or an argument left out. */
export type Scalar = CellValue;

/** An area on the sheet with this id. */
export interface Region {
  readonly sheet: number;
  readonly area: Area;
}

/** Cells that a formula refers to; several regions for a union or several sheets. */
export class Reference {
  constructor(readonly regions: readonly Region[]) {}

  /** The only region. @throws FormulaFailure `#VALUE!` where there are several */
  get single(): Region {
    const [region, ...others] = this.regions;
    if (!region || others.length > 0) throw new FormulaFailure('#VALUE!');
    return region;
  }
}

/** A rectangle of values; rows and columns count from 0. */
export class Matrix {
  constructor(
    readonly rows: number,
    readonly columns: number,
    /** Called only with places inside. */
    readonly at: (row: number, column: number) => Scalar,
    /** It goes on blank beyond its last row or column: a whole column, cut where the content ends. */
    readonly open = false,
  ) {}

  static of(rows: readonly (readonly Scalar[])[]): Matrix {
    return new Matrix(
      rows.length,
      rows[0]?.length ?? 0,
      (row, column) => rows[row]?.[column] ?? null,
    );
  }

  /** Row by row. */
  *values(): Generator<Scalar> {
    for (let row = 0; row < this.rows; row++) {
      for (let column = 0; column < this.columns; column++) yield this.at(row, column);
    }
  }
}

export type Value = Scalar | Matrix | Reference;

/** Ends the evaluation of a function with an error value. */
export class FormulaFailure extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** Ends the evaluation of a formula whose value cannot be known here. */
export class NotComputable extends Error {}

export function errorValue(code: ErrorCode): CellError {
  return { error: code };
}

/** The value, unless it is an error. @throws FormulaFailure */
export function unlessError(value: Scalar): Exclude<Scalar, CellError> {
  if (isError(value)) throw new FormulaFailure(value.error);
  return value;
}

/** What the work gives, or the error value with which it ended. */
export function guarded<T>(work: () => T): T | CellError {
  try {
    return work();
  } catch (error) {
    if (error instanceof FormulaFailure) return { error: error.code };
    throw error;
  }
}
