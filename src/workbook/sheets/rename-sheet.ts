import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import { notify } from '../workbook-change';
import { rewriteFormulas } from './rewrite-formulas';
import { requireSheetName } from './sheet-name';
import { printSheets, rewriteSheets } from './sheet-references';

/**
 * Gives a sheet another name; everything that refers to it by name follows.
 * @throws WorkbookError `bad-sheet-name`, `sheet-name-taken`
 */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  const before = sheet.name;
  if (name === before) return;
  requireSheetName(workbook, name, sheet);
  sheet.name = name;
  const isIt = sameSheetName(before);
  rewriteFormulas(workbook, (formula) => withSheetRenamed(formula, isIt, name));
  notify(workbook, { kind: 'sheet-renamed', sheet, before });
}

/** The formula with another name for the sheet that `isIt` knows by its old one. */
export function withSheetRenamed(
  formula: string,
  isIt: (name: string) => boolean,
  name: string,
): string {
  return withSheetsRenamed(formula, (each) => (isIt(each) ? name : undefined));
}

/** The formula with other names for several sheets at once; undefined for those that keep theirs. */
export function withSheetsRenamed(
  formula: string,
  nameOf: (before: string) => string | undefined,
): string {
  return rewriteSheets(formula, (sheets) => {
    if (sheets?.kind === 'one') {
      const name = nameOf(sheets.name);
      return name === undefined ? undefined : printSheets({ kind: 'one', name });
    }
    if (sheets?.kind !== 'span') return undefined;
    const [first, last] = [nameOf(sheets.first), nameOf(sheets.last)];
    if (first === undefined && last === undefined) return undefined;
    return printSheets({
      kind: 'span',
      first: first ?? sheets.first,
      last: last ?? sheets.last,
    });
  });
}

/** Sheets' names do not tell case apart. */
export function sameSheetName(name: string): (other: string) => boolean {
  const wanted = name.toLowerCase();
  return (other) => other.toLowerCase() === wanted;
}
