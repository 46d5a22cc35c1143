import { changeColumns, columnRuns } from '../../../workbook/layout/columns';
import {
  fitColumns,
  standardWidth,
  widthInPoints,
  widthOfPoints,
} from '../../../workbook/layout/column-width';
import { requireSizableColumns } from './access';
import { invalidArgument } from './arguments';
import type { RangeTarget } from './open-book';
import { agreed } from './styled';

/** The widest column that Excel makes: 255 digits and their padding. */
const WIDEST_POINTS = 1342.5;

/** The width of the columns in points; null where they differ. */
export function readColumnWidth({ sheet, area }: RangeTarget): number | null {
  return agreed(
    columnRuns(sheet, area.left, area.right).map(({ width, hidden }) => {
      if (hidden) return 0;
      return width === null ? standardWidth(sheet) : widthInPoints(width);
    }),
  );
}

/** @param value points; null for the width that columns have which say nothing */
export function writeColumnWidth(range: RangeTarget, value: unknown): void {
  requireSizableColumns(range);
  const width = value === null ? null : widthOfPoints(asWidth(value));
  const { book, sheet, area } = range;
  const columns = { first: area.left, last: area.right };
  changeColumns(book.workbook, sheet, columns, () =>
    width === 0 ? { hidden: true } : { width, hidden: false },
  );
}

export function usesStandardWidth({ sheet, area }: RangeTarget): boolean {
  return columnRuns(sheet, area.left, area.right).every(({ width }) => width === null);
}

/** Widths after what the cells of the range hold. */
export function fitColumnWidths(range: RangeTarget): void {
  requireSizableColumns(range);
  fitColumns(range.book.workbook, range.sheet, range.area);
}

function asWidth(value: unknown): number {
  if (typeof value !== 'number' || value < 0 || value > WIDEST_POINTS) throw invalidArgument();
  return value;
}
