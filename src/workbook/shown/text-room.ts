import { areaOf, contains, type Area, type CellRef } from '../../snapshot/area';
import type { TextRoom } from '../../snapshot/snapshot';
import { unsetHeight } from '../../snapshot/unset-height';
import type { Cell } from '../cells/cell';
import { digitPixels, standardWidth, widthInPoints } from '../layout/column-width';
import { columnRuns } from '../layout/columns';
import { shownRowHeight } from '../layout/row-height';
import { DEFAULT_STYLE } from '../styles/style';
import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';

/** Wider or taller areas are formatting of whole rows or columns. */
const MOST_LINES = 256;

interface Shown {
  readonly place: CellRef;
  readonly cell: Cell;
  /** The merged areas in the cell's row. */
  readonly merges: readonly Area[];
}

/** The heights of a sheet's rows in points, each worked out once. */
export function rowHeights(workbook: Workbook, sheet: Sheet): (row: number) => number {
  const known = new Map<number, number>();
  return (row) => {
    const height = known.get(row) ?? shownRowHeight(workbook, sheet, row);
    known.set(row, height);
    return height;
  };
}

/** Whether a text in the cell goes on in a new line at its edge, written from left to right. */
export function wraps(workbook: Workbook, { style }: Cell): boolean {
  const { wrap, rotation } = workbook.styles[style] ?? DEFAULT_STYLE;
  return wrap && rotation === 0;
}

/** The room of a text that wraps, or of one that would if it came; null for any other cell. */
export function textRoom(
  workbook: Workbook,
  sheet: Sheet,
  { place, cell, merges }: Shown,
  heightOf: (row: number) => number,
): TextRoom | null {
  if (typeof cell.value !== 'string' && cell.value !== null) return null;
  if (!wraps(workbook, cell)) return null;
  const { font } = workbook.styles[cell.style] ?? DEFAULT_STYLE;
  const area = merges.find((merge) => contains(merge, place)) ?? areaOf(place);
  const { top, bottom, left, right } = area;
  if (bottom - top >= MOST_LINES || right - left >= MOST_LINES) return null;
  const heights = Array.from({ length: bottom - top + 1 }, (_, at) => heightOf(top + at));
  const width = widthOf(sheet, area, digitPixels(workbook));
  return { size: font.size, width, heights, ...unsetHeight(area, heights, sheet.defaultRowHeight) };
}

function widthOf(sheet: Sheet, { left, right }: Area, digit: number): number {
  return columnRuns(sheet, left, right).reduce((sum, { first, last, width, hidden }) => {
    if (hidden) return sum;
    const points = width === null ? standardWidth(sheet, digit) : widthInPoints(width, digit);
    return sum + points * (Math.min(last, right) - Math.max(first, left) + 1);
  }, 0);
}
