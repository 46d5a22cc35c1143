import type { Area } from '../../snapshot/area';
import type { CellValue } from '../../snapshot/snapshot';

/** What one cell of the model holds; records are replaced, never changed in place. */
export interface Cell {
  /** The constant, or the last computed value of the formula. */
  readonly value: CellValue;
  /** Without its leading `=`; null for a constant. */
  readonly formula: string | null;
  /** Index into the workbook's cell styles. */
  readonly style: number;
  /** Of an array formula the cells that it fills; it stands in the top left one of them. */
  readonly array?: Area;
}

export const BLANK_CELL: Cell = { value: null, formula: null, style: 0 };
