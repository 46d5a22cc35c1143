import type { Visibility } from '../../snapshot/snapshot';
import { select } from '../select';
import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import { notify } from '../workbook-change';
import { WorkbookError } from '../workbook-error';

/**
 * Shows or hides a sheet; one that was in front gives way to the nearest one that can be seen.
 * @throws WorkbookError `last-sheet`
 */
export function setSheetVisibility(workbook: Workbook, sheet: Sheet, visibility: Visibility): void {
  const before = sheet.visibility;
  if (visibility === before) return;
  if (visibility !== 'visible') requireAnotherVisible(workbook, sheet);
  sheet.visibility = visibility;
  notify(workbook, { kind: 'sheet-visibility', sheet, before });
  if (workbook.selection.sheet === sheet.id) {
    showNearest(workbook, workbook.sheets.indexOf(sheet));
  }
}

/** Brings the sheet at a position to the front, or the nearest after it, or else before it, that can be seen. */
export function showNearest(workbook: Workbook, position: number): void {
  const { sheets } = workbook;
  const next = sheets.slice(position).find(isSeen) ?? sheets.slice(0, position).findLast(isSeen);
  if (next) select(workbook, next, { top: 0, left: 0, bottom: 0, right: 0 });
}

/** @throws WorkbookError `last-sheet` where no other sheet can be seen */
export function requireAnotherVisible(workbook: Workbook, sheet: Sheet): void {
  if (!workbook.sheets.some((each) => each !== sheet && isSeen(each))) {
    throw new WorkbookError('last-sheet', sheet.name);
  }
}

function isSeen({ visibility }: Sheet): boolean {
  return visibility === 'visible';
}
