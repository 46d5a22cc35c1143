import { calculateAll } from '../calculate';
import { notify, type Sheet, type Workbook } from '../workbook';
import { WorkbookError } from '../workbook-error';

/**
 * Puts a sheet at another position, from 0; references follow it, those to several sheets at once mean what stands
 * between their ends now.
 * @throws WorkbookError `beyond-sheet` for a position that the workbook does not have
 */
export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  const { sheets } = workbook;
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) {
    throw new WorkbookError('beyond-sheet');
  }
  const before = sheets.indexOf(sheet);
  if (position === before) return;
  sheets.splice(before, 1);
  sheets.splice(position, 0, sheet);
  notify(workbook, { kind: 'sheet-moved', sheet, before, position });
  calculateAll(workbook);
}
