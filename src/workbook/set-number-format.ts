import { isCovered, type Area } from '../snapshot/area';
import { BLANK_CELL } from './cell';
import { deriveStyle } from './derive-style';
import { styleAt } from './enter-cell';
import { rowAt } from './set-cells';
import { cellAt, notify, type Sheet, type Workbook } from './workbook';

/** Gives every cell of the area this number format; values stay as they are, as in Excel. */
export function setNumberFormat(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  numberFormat: string,
): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const place = { row, column };
      if (isCovered(place, sheet.merges)) continue;
      const style = deriveStyle(workbook, styleAt(sheet, place), { numberFormat });
      const cell = { ...(cellAt(sheet, place) ?? BLANK_CELL), style };
      rowAt(sheet, row).cells.set(column, cell);
    }
  }
  notify(workbook, { kind: 'formats', sheet, area });
}
