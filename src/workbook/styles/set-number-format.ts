import type { Area } from '../../snapshot/area';
import { restyle } from './restyle';
import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';

/** Gives every cell of the area this number format; values stay as they are, as in Excel. */
export function setNumberFormat(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  numberFormat: string,
): void {
  restyle(workbook, sheet, area, { numberFormat });
}
