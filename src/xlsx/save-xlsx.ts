import { openXlsx } from './open-xlsx';
import { partXml, writePackage } from './package';
import { findWorkbookParts } from './read/package/workbook-parts';
import { anchorEdits } from './save/page/anchor-edits';
import { dropCalculationChain } from './save/package/calculation-chain';
import { commentEdits } from './save/comments/comment-edits';
import { customXmlEdits } from './save/package/custom-xml-edits';
import { documentPropertiesEdits } from './save/package/document-properties-edits';
import { mergeEdits } from './save/cells/merge-edits';
import { columnEdits } from './save/cells/column-edits';
import { namesEdits } from './save/package/names-edits';
import { NewParts } from './save/package/new-parts';
import { PackageEdits } from './save/package/package-edits';
import { pageLayoutEdits } from './save/page/page-layout-edits';
import { protectionEdits } from './save/page/protection-edits';
import { recalculationEdits } from './save/package/recalculation';
import { ruleEdits } from './save/rules/rule-edits';
import { sheetDataEdits } from './save/cells/sheet-data-edits';
import { sheetCustomPropertiesEdits } from './save/page/sheet-custom-properties-edits';
import { sheetPropertiesEdits } from './save/page/sheet-properties-edits';
import { sheetViewEdits } from './save/page/sheet-view-edits';
import { stageSheets } from './save/sheets/stage-sheets';
import { structureProtectionEdits } from './save/package/structure-protection-edits';
import { openStyles } from './save/styles/styles-part';
import { validationEdits } from './save/rules/validation-edits';
import type { XlsxDocument } from './xlsx-document';

/**
 * The workbook as a file: its own package with nothing changed but what the model says otherwise. The package is read
 * anew and compared, so that nothing needs to keep book of changes. Selection and active sheet are not written.
 */
export function saveXlsx({ workbook, source: opened }: XlsxDocument): Uint8Array {
  const source = stageSheets(opened, workbook);
  const before = openXlsx(source.bytes).workbook;
  const beforeStaging = source === opened ? before : openXlsx(opened.bytes).workbook;
  const parts = findWorkbookParts(source);
  const styles = openStyles(source, parts, workbook.styles);
  const edits = new PackageEdits();
  const newParts = new NewParts(edits, source);
  const saving = { edits, source, parts: newParts };
  for (const { id, path } of parts.sheets) {
    const old = before.sheets.find((sheet) => sheet.id === id);
    const now = workbook.sheets.find((sheet) => sheet.id === id);
    const document = path === null ? undefined : partXml(source, path);
    if (path === null || !old || !now || !document) continue;
    edits.edit(path, document.text, [
      ...columnEdits(document, old, now, styles.writer.cellStyle),
      ...sheetDataEdits(document, old, now, styles.writer.cellStyle),
      ...protectionEdits(document, old, now),
      ...mergeEdits(document, old, now),
      ...ruleEdits(document, old, now, styles.writer.differential),
      ...validationEdits(document, now),
      ...pageLayoutEdits(document, old, now),
      ...sheetPropertiesEdits(document, old, now),
      ...sheetViewEdits(document, old, now),
      ...sheetCustomPropertiesEdits(saving, path, document, old, now),
    ]);
  }
  anchorEdits(edits, source, parts, before.anchors, workbook.anchors);
  commentEdits(saving, parts, before, workbook);
  customXmlEdits(saving, parts.path, before, workbook);
  documentPropertiesEdits(saving, before, workbook);
  const { document, path } = parts;
  edits.edit(path, document.text, namesEdits(parts, before.names, workbook.names));
  edits.edit(path, document.text, recalculationEdits(document, beforeStaging, workbook));
  edits.edit(path, document.text, structureProtectionEdits(document, before, workbook));
  dropCalculationChain(edits, source, parts, beforeStaging, workbook);
  styles.finish(edits);
  newParts.finish();
  return writePackage(source, edits.changes());
}
