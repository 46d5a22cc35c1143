import { openPackage, writePackage } from '../xlsx/package';
import { PackageEdits } from '../xlsx/save/package/package-edits';
import { removeParts } from '../xlsx/save/package/part-removal';
import { replaceElement } from '../xlsx/xml/text-edit';
import { child, type XmlElement } from '../xlsx/xml/xml-element';
import { namesOfFile, pivotWithoutOwnNames, withoutOwnNames } from './own-file-names';
import type { OwnName } from './own-names';
import { ownExtensions, ownXmlParts } from './own-parts';
import { beginCleaning, type Cleaning } from './package-reader';
import { removeMarkFormats } from './remove-mark-formats';
import { removeMarks } from './remove-marks';
import type { Removed } from './removed';
import { findReportSheet, reportParts, withoutSheet, workbookWithoutSheet } from './report-sheet';
import { removeReportTexts } from './report-texts';
import { rewriteFormulas } from './rewrite-formulas';

/** A workbook as it may be handed in. */
export interface SubmissionCopy {
  readonly xlsx: Uint8Array;
  readonly removed: Removed;
  /** The report is the only sheet that can be seen, so that it had to stay. */
  readonly keepsReport: boolean;
}

/**
 * The workbook with nothing of this product left in it: marks, names, settings, XML parts, the report. Formulas that
 * used a name refer to its cells instead, and keep their values. Everything else stays to the byte, the document's
 * properties too; so a workbook that holds nothing of ours comes back as it is.
 * @param xlsx any workbook's package
 * @param own the names that are ours, from a reading of the same workbook
 * @throws XlsxError
 */
export function submissionCopy(xlsx: Uint8Array, own: readonly OwnName[]): SubmissionCopy {
  const source = openPackage(xlsx);
  const edits = new PackageEdits();
  const cleaning = beginCleaning(source, edits);
  const marks = removeMarks(cleaning);
  const xmlParts = ownXmlParts(cleaning);
  const { parts, extensions, settings } = ownExtensions(cleaning);
  const report = findReportSheet(cleaning);
  const reportSheet = report.kind === 'removable' ? report : null;
  const names = removeNames(
    cleaning,
    own,
    reportSheet && (reportSheet.sheet.element.attributes['name'] ?? null),
  );
  if (reportSheet) {
    const { sheet, position } = reportSheet;
    const { path, document } = cleaning.parts;
    edits.edit(path, document.text, workbookWithoutSheet(cleaning, sheet, position));
    if (sheet.path !== null) removeReportTexts(cleaning, sheet.path);
  }
  removeParts(edits, source, cleaning.links, [
    ...xmlParts,
    ...parts,
    ...(reportSheet ? reportParts(cleaning, reportSheet.sheet) : []),
  ]);
  removeMarkFormats(cleaning, marks.formats, edits.changes());
  return {
    xlsx: writePackage(source, edits.changes()),
    removed: {
      marks: marks.count,
      ...names,
      settings,
      webExtensions: extensions,
      customXmlParts: xmlParts.length,
      reportSheets: reportSheet ? 1 : 0,
    },
    keepsReport: report.kind === 'only-visible',
  };
}

/**
 * Takes our names out; whatever uses one, or the report, says instead where it leads.
 * @param report the name of the report's sheet, which goes; null where there is none
 */
function removeNames(
  cleaning: Cleaning,
  own: readonly OwnName[],
  report: string | null,
): Pick<Removed, 'names' | 'renamedUses'> {
  const names = namesOfFile(cleaning, own);
  const ours = names.filter((name) => name.ours);
  const words = [...ours.map(({ name }) => name), ...(report === null ? [] : [report])];
  if (words.length === 0) return { names: 0, renamedUses: 0 };
  const { parts, edits } = cleaning;
  const { root, text } = parts.document;
  const list = child(root, 'definedNames');
  const isAll = list !== undefined && ours.length === names.length;
  const gone = isAll ? [list] : ours.map(({ element }) => element);
  const renamedUses = rewriteFormulas(cleaning, {
    words,
    gone: new Set<XmlElement>(gone),
    rewrite: (use) => {
      const formula = withoutOwnNames(use, names);
      return report === null ? formula : withoutSheet(formula, report);
    },
    rewriteElement: pivotWithoutOwnNames(names),
  });
  edits.edit(
    parts.path,
    text,
    gone.map((element) => replaceElement(element, '')),
  );
  return { names: ours.length, renamedUses };
}
