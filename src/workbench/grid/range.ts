import type { IRange } from '@univerjs/core';
import type { Area } from '../../snapshot/area';

export function gridRange({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** A selection of whole rows or columns has no number at its open end, as the grid gives it. */
export function areaOfRange(range: IRange, rows: number, columns: number): Area {
  const end = (value: number, last: number) => (Number.isNaN(value) ? last : value);
  return {
    top: end(range.startRow, 0),
    left: end(range.startColumn, 0),
    bottom: end(range.endRow, rows - 1),
    right: end(range.endColumn, columns - 1),
  };
}
