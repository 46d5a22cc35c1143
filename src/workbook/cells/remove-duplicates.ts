import type { Area, CellRef } from '../../snapshot/area';
import { isError, type CellValue } from '../../snapshot/snapshot';
import { BLANK_CELL, type Cell } from './cell';
import { setCells } from './set-cells';
import { translateFormula } from '../calculation/translate-formula';
import type { Workbook } from '../workbook';
import { cellAt, type Sheet } from '../sheet';

/**
 * Takes out the rows of an area that hold the same as one above them, and draws the others up inside of it. Upper and
 * lower case are the same, as in Excel.
 * @param columns those that are compared, counted from the area's first
 * @param hasHeader the first row is never taken out
 * @throws WorkbookError `array-part`
 */
export function removeDuplicates(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  columns: readonly number[],
  hasHeader: boolean,
): { readonly removed: number; readonly left: number } {
  const first = area.top + (hasHeader ? 1 : 0);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = first; row <= area.bottom; row += 1) {
    const values = columns.map((column) =>
      comparable(cellAt(sheet, { row, column: area.left + column })?.value ?? null),
    );
    const key = JSON.stringify(values);
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(row);
  }
  const removed = area.bottom - first + 1 - kept.length;
  if (removed > 0) setCells(workbook, sheet, drawnUp(sheet, area, first, kept));
  return { removed, left: kept.length };
}

function comparable(value: CellValue): string | number | boolean | null {
  if (isError(value)) return value.error;
  return typeof value === 'string' ? value.toLowerCase() : value;
}

/** The cells of the area from its first row on with only those rows that are kept. */
function drawnUp(sheet: Sheet, area: Area, first: number, kept: readonly number[]) {
  const changes: { readonly place: CellRef; readonly cell: Cell }[] = [];
  for (let row = first; row <= area.bottom; row += 1) {
    const source = kept[row - first];
    for (let column = area.left; column <= area.right; column += 1) {
      const place = { row, column };
      const { style } = cellAt(sheet, place) ?? BLANK_CELL;
      const from = source === undefined ? null : { row: source, column };
      const cell = (from && cellAt(sheet, from)) ?? { ...BLANK_CELL, style };
      const formula =
        cell.formula === null ? null : translateFormula(cell.formula, from ?? place, place);
      changes.push({ place, cell: { ...cell, formula } });
    }
  }
  return changes;
}
