import type { Area } from '../snapshot/area';
import type { Workbook } from './workbook';
import type { Sheet } from './sheet';
import { notify } from './workbook-change';

/** Brings the sheet to the front and selects the area. */
export function select(workbook: Workbook, sheet: Sheet, area: Area): void {
  workbook.selection = { sheet: sheet.id, area };
  notify(workbook, { kind: 'selection', selection: workbook.selection });
}
