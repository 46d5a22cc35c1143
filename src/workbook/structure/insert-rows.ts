import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import { changeRows } from './change-rows';

/**
 * Inserts empty rows before row `at` (from 0). As in Excel, they take the formats of the row above, and its height
 * where one was set; all that refers to cells moves along.
 * @throws WorkbookError `beyond-sheet`, `array-part`, `cannot-move`; then nothing is changed
 */
export function insertRows(workbook: Workbook, sheet: Sheet, at: number, count = 1): void {
  changeRows(workbook, sheet, { kind: 'insert', at, count });
}
