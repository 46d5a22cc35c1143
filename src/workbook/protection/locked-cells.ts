import { contains, type CellRef } from '../../snapshot/area';
import { styleAt } from '../cells/enter-cell';
import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';

/** Whether the sheet's protection keeps this cell as it is: neither its format nor an open range lets it be written. */
export function isProtectedCell(workbook: Workbook, sheet: Sheet, cell: CellRef): boolean {
  if (!sheet.protection || sheet.editableAreas.some((area) => contains(area, cell))) return false;
  return workbook.styles[styleAt(sheet, cell)]?.locked ?? true;
}
