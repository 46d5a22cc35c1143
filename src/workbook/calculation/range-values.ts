import { SHEET_COLUMNS, SHEET_ROWS } from '../../snapshot/area';
import type { Sheet } from '../workbook';
import { toParser } from './parser-values';

interface Corner {
  readonly row: number;
  readonly col: number;
}

/**
 * The values of a range, row by row; corners count from 1. Whole columns and rows are cut where the sheet's
 * content ends, so that they cost no more than what is in them.
 */
export function rangeValues(sheet: Sheet | undefined, from: Corner, to: Corner): unknown[][] {
  const bottom =
    to.row < SHEET_ROWS ? to.row : Math.max(from.row, lastIndex(sheet?.rows.keys() ?? []));
  const right =
    to.col < SHEET_COLUMNS ? to.col : Math.max(from.col, lastColumn(sheet, from.row, bottom));
  const width = right - from.col + 1;
  return Array.from({ length: bottom - from.row + 1 }, (_, i) => {
    const cells = sheet?.rows.get(from.row - 1 + i)?.cells;
    return Array.from({ length: width }, (_, j) =>
      toParser(cells?.get(from.col - 1 + j)?.value ?? null),
    );
  });
}

/** The greatest of the indices, counted from 1; 0 when there are none. */
function lastIndex(indices: Iterable<number>): number {
  let last = 0;
  for (const index of indices) last = Math.max(last, index + 1);
  return last;
}

function lastColumn(sheet: Sheet | undefined, top: number, bottom: number): number {
  let last = 0;
  for (let row = top - 1; row < bottom; row++) {
    last = Math.max(last, lastIndex(sheet?.rows.get(row)?.cells.keys() ?? []));
  }
  return last;
}
