import { isSheetEdit, type Edit, type SheetEdit } from '../../plan/edit';
import { toBase64 } from '../../plan/base64';
import { loadTemplate } from './load-template';

/** By the sheet's name: the workbook file, in base64, that Excel takes a blank form from. */
export type SheetPackages = ReadonlyMap<string, string>;

/**
 * The packages of the sheets that edits insert, and of those that they delete: a deletion that breaks off is made
 * good by inserting the sheet again, and nothing can be fetched then.
 */
export async function packagesFor(edits: readonly Edit[]): Promise<SheetPackages> {
  const sheets = edits.filter(isSheetEdit).flatMap(({ sheet, template }) => {
    return typeof template === 'string' ? [{ sheet, template }] : [];
  });
  if (sheets.length === 0) return new Map();
  const { templateSheet } = await loadTemplate();
  return new Map(
    sheets.map(({ sheet, template }) => [sheet, toBase64(templateSheet(template, sheet))]),
  );
}

/** The package of a sheet of the write that they were made for; some edits bring it along. */
export function packageOf({ sheet, template }: SheetEdit, packages: SheetPackages): string {
  if (typeof template !== 'string') return template.xlsx;
  const found = packages.get(sheet);
  if (found === undefined) throw new Error(`no package of ${sheet}`);
  return found;
}
