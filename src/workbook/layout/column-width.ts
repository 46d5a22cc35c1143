import type { Area } from '../../snapshot/area';
import { changeColumns } from './columns';
import { shownText } from '../shown/shown-text';
import { DEFAULT_STYLE } from '../styles/style';
import { widthInDigits } from '../../snapshot/text-extent';
import type { Workbook } from '../workbook';
import type { ColumnRun, Sheet } from '../sheet';

/** Pixels of a digit of the default font (11 pt) at 96 dpi, by which files count widths. */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 72 / 96;
/** Left and right of a text and for the grid line. */
const PADDING_PIXELS = 5;
/** The widest column that Excel makes. */
const WIDEST = 255;
const DEFAULT_SIZE = 11;

/** Default fonts whose digits are as narrow as that; those of Chinese Excel take a pixel more. */
const NARROW_DIGITS: ReadonlySet<string> = new Set(['Calibri', 'Carlito', 'Arial', 'Aptos Narrow']);

/** Pixels of a digit of the workbook's default font, by which its file counts widths. */
export function digitPixels({ styles }: Workbook): number {
  const name = styles[0]?.font.name;
  return name !== undefined && NARROW_DIGITS.has(name) ? DIGIT_PIXELS : DIGIT_PIXELS + 1;
}

/**
 * A width as a file states it, in points.
 * @param digit pixels of a digit of the default font
 */
export function widthInPoints(width: number, digit = DIGIT_PIXELS): number {
  // ECMA-376 18.3.1.13
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
  return pixels * POINTS_PER_PIXEL;
}

/** The width that a file states for so many points. */
export function widthOfPoints(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.min(WIDEST, Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256);
}

/**
 * The width of columns that have none of their own, in points.
 * @param digit pixels of a digit of the default font
 */
export function standardWidth({ defaultColumnWidth }: Sheet, digit = DIGIT_PIXELS): number {
  // A sheet that states none says how many digits there is room for, without their padding.
  const isStated = defaultColumnWidth !== 8.43;
  return isStated
    ? widthInPoints(defaultColumnWidth, digit)
    : (Math.round(defaultColumnWidth * digit) + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

/** The same as a number of digits, which is how Excel's API tells it. */
export function standardCharacters(sheet: Sheet): number {
  const pixels = Math.round(standardWidth(sheet) / POINTS_PER_PIXEL);
  return Math.round(((pixels - PADDING_PIXELS) / DIGIT_PIXELS) * 100) / 100;
}

/**
 * Makes the columns of an area as wide as their texts in its rows need. The width of letters is estimated: the core
 * has no fonts. Columns without text stay as they are; texts that wrap or are merged are passed over, as in Excel.
 */
export function fitColumns(workbook: Workbook, sheet: Sheet, area: Area): void {
  for (const [column, pixels] of neededPixels(workbook, sheet, area)) {
    const width = Math.min(WIDEST, pixels / DIGIT_PIXELS);
    const columns = { first: column, last: column };
    changeColumns(workbook, sheet, columns, () => ({ width }));
  }
}

function neededPixels(
  workbook: Workbook,
  sheet: Sheet,
  { top, left, bottom, right }: Area,
): ReadonlyMap<ColumnRun['first'], number> {
  const needed = new Map<number, number>();
  for (const [row, { cells }] of sheet.rows) {
    if (row < top || row > bottom) continue;
    const merges = sheet.merges.filter((merge) => merge.top <= row && merge.bottom >= row);
    for (const [column, cell] of cells) {
      if (column < left || column > right || cell.value === null) continue;
      if (merges.some((merge) => merge.left <= column && merge.right >= column)) continue;
      const { numberFormat, font, wrap } = workbook.styles[cell.style] ?? DEFAULT_STYLE;
      if (wrap) continue;
      const lines = shownText(cell.value, numberFormat).split('\n');
      const digits = Math.max(...lines.map(widthInDigits));
      const pixels = Math.ceil((digits * DIGIT_PIXELS * font.size) / DEFAULT_SIZE) + PADDING_PIXELS;
      needed.set(column, Math.max(needed.get(column) ?? 0, pixels));
    }
  }
  return needed;
}
