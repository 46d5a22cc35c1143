import {
  columnCount,
  isWholeColumns,
  isWholeRows,
  rowCount,
  type Area,
  type CellRef,
} from '../../snapshot/area';
import { BLANK_CELL } from '../cells/cell';
import { changeColumns } from '../layout/columns';
import { deriveStyle, type StyleChange } from './derive-style';
import { styleAt } from '../cells/enter-cell';
import { rowAt } from '../cells/set-cells';
import { DEFAULT_STYLE, type CellStyle } from './style';
import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import { notify } from '../workbook-change';

/** More rows or cells than this are not formatted one by one. */
export const MOST_RESTYLED = 5_000_000;

/** A change of a style: what it was decides what it becomes. */
export type Restyling = (style: CellStyle) => StyleChange;

/**
 * Changes the style of all cells of an area, also of those that are not there yet: of whole columns and rows the
 * sheet then says it once. Contents stay.
 */
export function restyle(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  change: StyleChange | Restyling,
): void {
  apply(workbook, sheet, area, deriving(workbook, change));
}

/** Gives all cells of an area one style, by its index. */
export function restyleTo(workbook: Workbook, sheet: Sheet, area: Area, style: number): void {
  apply(workbook, sheet, area, () => style);
}

function apply(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  derived: (index: number) => number,
): void {
  if (isWholeColumns(area)) restyleColumns(workbook, sheet, area, derived);
  else if (isWholeRows(area)) restyleRows(sheet, area, derived);
  else restyleCells(sheet, area, derived);
  notify(workbook, { kind: 'formats', sheet, area });
}

/** Whether an area is small enough to be formatted. */
export function canRestyle(area: Area): boolean {
  if (isWholeColumns(area)) return true;
  return (isWholeRows(area) ? rowCount(area) : rowCount(area) * columnCount(area)) <= MOST_RESTYLED;
}

/** From each style's index to that of the changed one; every style is derived once. */
function deriving(workbook: Workbook, change: StyleChange | Restyling): (index: number) => number {
  const known = new Map<number, number>();
  return (index) => {
    const found = known.get(index);
    if (found !== undefined) return found;
    const style = workbook.styles[index] ?? DEFAULT_STYLE;
    const changes = typeof change === 'function' ? change(style) : change;
    const derived = deriveStyle(workbook, index, changes);
    known.set(index, derived);
    return derived;
  };
}

function restyleColumns(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  derived: (index: number) => number,
): void {
  for (const [row, { style }] of sheet.rows) {
    // A row's own style goes before the column's: where both meet, cells have to say it.
    if (style !== null && !isWholeRows(area)) {
      restyleCells(sheet, { ...area, top: row, bottom: row }, derived);
    } else {
      restyleStated(sheet, row, area, derived);
      if (style !== null) sheet.rows.set(row, { ...rowAt(sheet, row), style: derived(style) });
    }
  }
  const { left: first, right: last } = area;
  changeColumns(workbook, sheet, { first, last }, ({ style }) => ({ style: derived(style) }));
}

function restyleRows(sheet: Sheet, area: Area, derived: (index: number) => number): void {
  for (let index = area.top; index <= area.bottom; index += 1) {
    const row = rowAt(sheet, index);
    for (const { first, last, style } of row.style === null ? sheet.columns : []) {
      if (style !== 0)
        restyleCells(
          sheet,
          { top: index, left: first, bottom: index, right: last },
          (each) => each,
          true,
        );
    }
    restyleStated(sheet, index, area, derived);
    sheet.rows.set(index, { ...row, style: derived(row.style ?? 0) });
  }
}

/** The cells of a row that are there. */
function restyleStated(
  sheet: Sheet,
  row: number,
  { left, right }: Area,
  derived: (index: number) => number,
): void {
  const cells = sheet.rows.get(row)?.cells;
  for (const [column, cell] of cells ?? []) {
    if (column >= left && column <= right)
      cells?.set(column, { ...cell, style: derived(cell.style) });
  }
}

/** @param always makes the cells also where their style is what they would inherit */
function restyleCells(
  sheet: Sheet,
  { top, left, bottom, right }: Area,
  derived: (index: number) => number,
  always = false,
): void {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const place: CellRef = { row, column };
      const now = styleAt(sheet, place);
      const style = derived(now);
      if (style === now && !always) continue;
      const { cells } = rowAt(sheet, row);
      cells.set(column, { ...(cells.get(column) ?? BLANK_CELL), style });
    }
  }
}
