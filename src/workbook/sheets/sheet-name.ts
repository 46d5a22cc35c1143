import { freeSheetName as freeName } from '../../snapshot/free-sheet-name';
import { sheetByName, type Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import { WorkbookError } from '../workbook-error';

const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]]|^'|'$/;

/**
 * @param owner the sheet that may have the name already
 * @throws WorkbookError `bad-sheet-name`, `sheet-name-taken`
 */
export function requireSheetName(workbook: Workbook, name: string, owner?: Sheet): void {
  if (name.trim() === '' || name.length > LONGEST || FORBIDDEN.test(name)) {
    throw new WorkbookError('bad-sheet-name', name);
  }
  const known = sheetByName(workbook, name);
  if (known && known !== owner) throw new WorkbookError('sheet-name-taken', name);
}

/** The name, or where a sheet has it already the first `name (2)`, `name (3)` … that is free. */
export function freeSheetName(workbook: Workbook, wanted: string): string {
  return freeName(
    wanted,
    workbook.sheets.map(({ name }) => name),
  );
}

/** What Excel calls a new sheet: the first of `Sheet1`, `Sheet2` … that is free. */
export function newSheetName(workbook: Workbook): string {
  let number = 1;
  while (sheetByName(workbook, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
