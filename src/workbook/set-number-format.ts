import type { Area } from '../snapshot/area';
import { BLANK_CELL } from './cell';
import { deriveStyle } from './derive-style';
import { styleAt } from './enter-cell';
import { setCells, type CellChange } from './set-cells';
import { cellAt, type Sheet, type Workbook } from './workbook';

/** Gives every cell of the area this number format; values stay as they are, as in Excel. */
export function setNumberFormat(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  numberFormat: string,
): void {
  const changes: CellChange[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const place = { row, column };
      const style = deriveStyle(workbook, styleAt(sheet, place), { numberFormat });
      changes.push({ place, cell: { ...(cellAt(sheet, place) ?? BLANK_CELL), style } });
    }
  }
  setCells(workbook, sheet, changes);
}
