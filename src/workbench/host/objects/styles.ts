import type { Area, CellRef } from '../../../snapshot/area';
import { styleAt as styleIndexAt } from '../../../workbook/cells/enter-cell';
import { DEFAULT_STYLE, type CellStyle } from '../../../workbook/styles/style';
import type { Workbook } from '../../../workbook/workbook';
import type { Sheet } from '../../../workbook/sheet';
import { isTooLarge } from './range-size';

/** The style of a place, also where the model holds no cell. */
export function styleAt(workbook: Workbook, sheet: Sheet, place: CellRef): CellStyle {
  return workbook.styles[styleIndexAt(sheet, place)] ?? DEFAULT_STYLE;
}

/**
 * What all cells of an area share, or null, as Excel answers, where they differ and where there
 * are too many to look at.
 */
export function shared<T>(area: Area, read: (cell: CellRef) => T): T | null {
  if (isTooLarge(area)) return null;
  const first = read({ row: area.top, column: area.left });
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (read({ row, column }) !== first) return null;
    }
  }
  return first;
}
