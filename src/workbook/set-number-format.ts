import type { Area } from '../snapshot/area';
import { restyle } from './restyle';
import type { Sheet, Workbook } from './workbook';

/** Gives every cell of the area this number format; values stay as they are, as in Excel. */
export function setNumberFormat(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  numberFormat: string,
): void {
  restyle(workbook, sheet, area, { numberFormat });
}
