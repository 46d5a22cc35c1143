import { insideOf } from '../../snapshot/area';
import { columnRunAt } from './columns';
import { shownText } from '../shown/shown-text';
import { DEFAULT_STYLE } from '../styles/style';
import { heightOfLines, widthInDigits, wrappedLines } from '../../snapshot/text-extent';
import type { Cell } from '../cells/cell';
import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';

/** The tallest row that Excel makes, in points. */
const TALLEST = 409.5;
/** Of a column's width what its texts do not get, in digits. */
const PADDING = 0.7;

/** The height at which a row is shown, in points: its own, or the one that its contents need; 0 when it is hidden. */
export function shownRowHeight(workbook: Workbook, sheet: Sheet, index: number): number {
  return sheet.rows.get(index)?.hidden ? 0 : unhiddenRowHeight(workbook, sheet, index);
}

/** The height that a row has, or will have when it is shown again. */
export function unhiddenRowHeight(workbook: Workbook, sheet: Sheet, index: number): number {
  const row = sheet.rows.get(index);
  if (!row) return sheet.defaultRowHeight;
  return row.height ?? fittedHeight(workbook, sheet, index, row.cells);
}

/** As in Excel merged cells are passed over. */
function fittedHeight(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  cells: ReadonlyMap<number, Cell>,
): number {
  const isMerged = insideOf(
    sheet.merges
      .filter(({ top, bottom }) => top <= row && row <= bottom)
      .map((area) => ({ ...area, top: row, bottom: row })),
  );
  let height = sheet.defaultRowHeight;
  for (const [column, cell] of cells) {
    if (cell.value === null || isMerged({ row, column })) continue;
    height = Math.max(height, cellHeight(workbook, sheet, column, cell));
  }
  return Math.min(height, TALLEST);
}

function cellHeight(workbook: Workbook, sheet: Sheet, column: number, cell: Cell): number {
  const { font, wrap, numberFormat } = workbook.styles[cell.style] ?? DEFAULT_STYLE;
  const text = shownText(cell.value, numberFormat);
  if (!wrap || widthInDigits(text) === 0) return heightOfLines(1, font.size);
  const width = columnRunAt(sheet, column)?.width ?? sheet.defaultColumnWidth;
  const lines = wrappedLines(text, font.size, width - PADDING);
  return heightOfLines(lines, font.size);
}
