import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import { changeRows } from './change-rows';

/**
 * Deletes rows from row `at` (from 0) on; references to what is gone become `#REF!`.
 * @throws WorkbookError `beyond-sheet`, `array-part`, `cannot-move`; then nothing is changed
 */
export function deleteRows(workbook: Workbook, sheet: Sheet, at: number, count = 1): void {
  changeRows(workbook, sheet, { kind: 'delete', at, count });
}
