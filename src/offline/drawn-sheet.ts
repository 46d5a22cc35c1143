import { contains, headOf, sameCell, type Area, type CellRef } from '../snapshot/area';
import { type MarkSeverity, parseMarkFormula } from '../plan/marks/mark';
import { columnRunAt } from '../workbook/layout/columns';
import { standardWidth, widthInPoints } from '../workbook/layout/column-width';
import { marksOn } from '../workbook/conditional-formats/marks';
import { effectiveFormat } from '../workbook/styles/effective-format';
import { styleAt } from '../workbook/cells/enter-cell';
import { shownRowHeight } from '../workbook/layout/row-height';
import { shownText } from '../workbook/shown/shown-text';
import { DEFAULT_STYLE, type CellStyle, type DifferentialFormat } from '../workbook/styles/style';
import type { Workbook } from '../workbook/workbook';
import { cellAt, type Sheet } from '../workbook/sheet';

/** Forms are small; a sheet that is not shows its beginning. */
export const MOST_ROWS = 500;
export const MOST_COLUMNS = 60;

export interface DrawnCell {
  readonly place: CellRef;
  /** How far a merged area reaches over rows and columns that are to be seen. */
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly style: CellStyle;
  /** What conditional formats change, marks among them. */
  readonly change: DifferentialFormat;
  /** Of our mark on it; null for none. */
  readonly mark: MarkSeverity | null;
}

export interface DrawnRow {
  readonly row: number;
  /** Points. */
  readonly height: number;
  readonly cells: readonly DrawnCell[];
}

export interface DrawnSheet {
  readonly columns: readonly { readonly column: number; readonly width: number }[];
  readonly rows: readonly DrawnRow[];
  /** Something stands beyond what is drawn. */
  readonly isCut: boolean;
}

/** What a person sees of a sheet: its used cells without hidden rows and columns, merged areas as one cell; sizes in points. */
export function drawSheet(workbook: Workbook, sheet: Sheet): DrawnSheet {
  const { bottom, right } = usedEnd(workbook, sheet);
  const rows = upTo(Math.min(bottom, MOST_ROWS - 1)).filter(
    (row) => shownRowHeight(workbook, sheet, row) > 0,
  );
  const columns = upTo(Math.min(right, MOST_COLUMNS - 1)).filter(
    (column) => columnRunAt(sheet, column)?.hidden !== true,
  );
  const marks = marksOn(sheet).flatMap(({ areas, formulas }) => {
    const severity = parseMarkFormula(formulas[0] ?? '');
    return severity ? [{ areas, severity }] : [];
  });

  const cellAtPlace = (place: CellRef): DrawnCell | null => {
    const merge = sheet.merges.find((area) => contains(area, place));
    const first = merge && firstShown(merge, rows, columns);
    if (first && !sameCell(first, place)) return null;
    const head = merge ? headOf(merge) : place;
    const style = workbook.styles[styleAt(sheet, head)] ?? DEFAULT_STYLE;
    const mark = marks.find(({ areas }) => areas.some((area) => contains(area, head)));
    return {
      place: head,
      rowSpan: merge ? rows.filter((row) => row >= merge.top && row <= merge.bottom).length : 1,
      columnSpan: merge
        ? columns.filter((column) => column >= merge.left && column <= merge.right).length
        : 1,
      text: shownText(cellAt(sheet, head)?.value ?? null, style.numberFormat),
      style,
      change: effectiveFormat(workbook, sheet, head),
      mark: mark?.severity ?? null,
    };
  };

  return {
    columns: columns.map((column) => ({ column, width: columnWidth(sheet, column) })),
    rows: rows.map((row) => ({
      row,
      height: shownRowHeight(workbook, sheet, row),
      cells: columns
        .map((column) => cellAtPlace({ row, column }))
        .filter((cell): cell is DrawnCell => cell !== null),
    })),
    isCut: bottom >= MOST_ROWS || right >= MOST_COLUMNS,
  };
}

function firstShown(
  { top, left, bottom, right }: Area,
  rows: readonly number[],
  columns: readonly number[],
): CellRef {
  const row = rows.find((each) => each >= top && each <= bottom) ?? top;
  const column = columns.find((each) => each >= left && each <= right) ?? left;
  return { row, column };
}

/** The last row and column in which something is to be seen; the first ones at least. */
function usedEnd(workbook: Workbook, sheet: Sheet): Pick<Area, 'bottom' | 'right'> {
  let bottom = 0;
  let right = 0;
  const reach = (row: number, column: number) => {
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  for (const [row, { cells }] of sheet.rows) {
    for (const [column, { value, style }] of cells) {
      const { borders = {}, fill = null } = workbook.styles[style] ?? {};
      if (value !== null || fill !== null || Object.keys(borders).length > 0) reach(row, column);
    }
  }
  for (const merge of sheet.merges) reach(merge.bottom, merge.right);
  return { bottom, right };
}

function columnWidth(sheet: Sheet, column: number): number {
  const width = columnRunAt(sheet, column)?.width ?? null;
  return width === null ? standardWidth(sheet) : widthInPoints(width);
}

function upTo(last: number): readonly number[] {
  return Array.from({ length: last + 1 }, (_, index) => index);
}
