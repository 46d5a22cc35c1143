import { type Edit, isSheetEdit } from '../plan/edit';
import type { SheetTemplates } from '../workbook/plan/apply-edit';
import { openXlsx } from '../xlsx/open-xlsx';

/** What the sheets that edits insert are copied from. The blank forms come in a file of their own: few sittings need them. */
export async function sheetWorkbooksFor(
  edits: readonly Edit[],
): Promise<SheetTemplates | undefined> {
  if (!edits.some(isSheetEdit)) return undefined;
  const { templateSheet } = await import(
    /* webpackChunkName: "template" */ '../template/template-sheet'
  );
  return (template, sheet) => {
    const bytes =
      typeof template === 'string' ? templateSheet(template, sheet) : fromBase64(template.xlsx);
    return openXlsx(bytes).workbook;
  };
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
