import { parseSheetArea, printColumn, printFixedArea, quoteSheet } from '../snapshot/address';
import { isWholeRows, SHEET_ROWS, type Area } from '../snapshot/area';
import { addName, changeName, deleteName, findName } from './names';
import type { Workbook } from './workbook';
import type { Sheet } from './sheet';

/** The names of a sheet that say what of it is printed, and what on every page. */
export type PrintName = 'Print_Area' | 'Print_Titles';

/** A part of a name's formula: text outside of quotation marks up to a comma. */
const PART = /(?:'(?:[^']|'')*'|[^',])+/g;

/** The areas that the name of this sheet means; none where the sheet does not have it. */
export function readPrintAreas(workbook: Workbook, sheet: Sheet, name: PrintName): readonly Area[] {
  const formula = findName(workbook, name, sheet.id)?.formula ?? '';
  return [...formula.matchAll(PART)].flatMap(([part]) => parseSheetArea(part)?.area ?? []);
}

/** Has the name mean these areas, or takes it away where there are none. */
export function setPrintAreas(
  workbook: Workbook,
  sheet: Sheet,
  name: PrintName,
  areas: readonly Area[],
): void {
  const known = findName(workbook, name, sheet.id);
  const formula = areas.map((area) => printReference(sheet.name, area)).join(',');
  if (known && areas.length === 0) deleteName(workbook, known);
  else if (known) changeName(workbook, known, { formula });
  else if (areas.length > 0) {
    const scope = sheet.id;
    addName(workbook, { name: `_xlnm.${name}`, scope, formula, visible: true, comment: '' });
  }
}

/** `'部门 表'!$A$1:$B$2`; whole rows and columns as `$1:$2` and `$A:$B`. */
export function printReference(sheet: string, area: Area): string {
  const { top, left, bottom, right } = area;
  const fixed = isWholeRows(area)
    ? `$${top + 1}:$${bottom + 1}`
    : top === 0 && bottom === SHEET_ROWS - 1
      ? `$${printColumn(left)}:$${printColumn(right)}`
      : printFixedArea(area);
  return `${quoteSheet(sheet)}!${fixed}`;
}
