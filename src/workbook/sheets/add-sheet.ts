import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import { notify } from '../workbook-change';
import { blankSheet } from './blank-sheet';
import { newSheetName, requireSheetName } from './sheet-name';

/**
 * Adds a blank sheet.
 * @param position among the sheets, from 0; the end where it is left out
 * @throws WorkbookError `bad-sheet-name`, `sheet-name-taken`
 */
export function addSheet(
  workbook: Workbook,
  name = newSheetName(workbook),
  position = workbook.sheets.length,
): Sheet {
  requireSheetName(workbook, name);
  const sheet = blankSheet(issueSheetId(workbook), name);
  putSheet(workbook, sheet, position);
  return sheet;
}

/** An id that no sheet of this workbook has had. */
export function issueSheetId(workbook: Workbook): number {
  workbook.lastSheetId += 1;
  return workbook.lastSheetId;
}

/** Makes a finished sheet one of the workbook. */
export function putSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  workbook.sheets.splice(position, 0, sheet);
  notify(workbook, { kind: 'sheet-added', sheet });
}
