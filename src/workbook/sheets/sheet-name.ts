import { sheetByName, type Sheet, type Workbook } from '../workbook';
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

/** The name, or where it is taken `name (2)`, `name (3)` …, cut short where it would be too long. */
export function freeSheetName(workbook: Workbook, wanted: string): string {
  const stem = wanted.replace(/ \(\d+\)$/, '');
  let name = wanted;
  for (let number = 2; sheetByName(workbook, name); number += 1) {
    const ending = ` (${number})`;
    name = stem.slice(0, LONGEST - ending.length) + ending;
  }
  return name;
}

/** What Excel calls a new sheet: the first of `Sheet1`, `Sheet2` … that is free. */
export function newSheetName(workbook: Workbook): string {
  let number = 1;
  while (sheetByName(workbook, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
