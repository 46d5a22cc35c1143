import type { Area } from '../snapshot/area';
import { notify, type Sheet, type Workbook } from './workbook';

/** Brings the sheet to the front and selects the area. */
export function select(workbook: Workbook, sheet: Sheet, area: Area): void {
  workbook.selection = { sheet: sheet.id, area };
  notify(workbook, { kind: 'selection', selection: workbook.selection });
}
