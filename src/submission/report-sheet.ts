import { isReportTitle, REPORT_MARK } from '../snapshot/report-sheet';
import type { SheetEntry } from '../xlsx/read/package/workbook-parts';
import { replaceElement, setAttributes, type TextEdit } from '../xlsx/xml/text-edit';
import { child, childrenOf, numeric } from '../xlsx/xml/xml-element';
import { mayHold, type Cleaning } from './package-reader';

/** A workbook without any visible sheet is none: where the report is the only one it cannot go. */
export type ReportSheet =
  | { readonly kind: 'none' }
  | { readonly kind: 'only-visible' }
  | { readonly kind: 'removable'; readonly sheet: SheetEntry; readonly position: number };

/** The sheet on which the add-in laid down what a check found: somebody's own of the same name is none. */
export function findReportSheet(cleaning: Cleaning): ReportSheet {
  const { sheets } = cleaning.parts;
  const position = sheets.findIndex(({ path }) => path !== null && isReport(cleaning, path));
  const sheet = sheets[position];
  if (!sheet) return { kind: 'none' };
  return sheets.some((other) => other !== sheet && isVisible(other))
    ? { kind: 'removable', sheet, position }
    : { kind: 'only-visible' };
}

function isReport({ text, document }: Cleaning, path: string): boolean {
  const sheet = mayHold(text(path), [REPORT_MARK]) ? document(path) : undefined;
  const [first] = childrenOf(child(sheet?.root, 'sheetData'), 'row').flatMap((row) =>
    childrenOf(row, 'c').filter(({ children }) => children.length > 0),
  );
  return isReportTitle(child(first, 'f')?.text ?? '');
}

function isVisible({ element }: SheetEntry): boolean {
  return (element.attributes['state'] ?? 'visible') === 'visible';
}

/** The parts that go with the report: itself, and the list of the order of calculation, which Excel makes anew. */
export function reportParts({ parts, text }: Cleaning, { path }: SheetEntry): readonly string[] {
  const { calculationChain } = parts;
  const computes = path !== null && /<(?:\w+:)?f[\s>/]/.test(text(path) ?? '');
  return [path, computes ? calculationChain : null].flatMap((part) => part ?? []);
}

/** The workbook's part without the sheet: its own names go, and places are counted without it. */
export function workbookWithoutSheet(
  { parts: { document, sheets } }: Cleaning,
  { element }: SheetEntry,
  position: number,
): TextEdit[] {
  const { text, root } = document;
  const names = childrenOf(child(root, 'definedNames'), 'definedName');
  const firstVisible = sheets.findIndex((sheet, at) => at !== position && isVisible(sheet));
  const shifted = (at: number) => (at > position ? at - 1 : at);
  const views = childrenOf(child(root, 'bookViews'), 'workbookView');
  return [
    replaceElement(element, ''),
    ...names.flatMap((name) => {
      const owner = numeric(name, 'localSheetId');
      if (owner === position) return [replaceElement(name, '')];
      if (owner === undefined || owner < position) return [];
      return setAttributes(text, name, { localSheetId: String(owner - 1) });
    }),
    ...views.flatMap((view) => {
      const { activeTab, firstSheet } = view.attributes;
      const active = Number(activeTab ?? 0);
      const tab = shifted(active === position ? firstVisible : active);
      return setAttributes(text, view, {
        ...((activeTab !== undefined || tab !== 0) && { activeTab: String(tab) }),
        ...(firstSheet !== undefined && { firstSheet: String(shifted(Number(firstSheet))) }),
      });
    }),
  ];
}

/** Older webviews know no look-behind: a longer name that ends alike is taken whole, and left. */
const SHEETS = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** The formula after the sheet is gone: what it refers to there is lost, as when Excel deletes a sheet. */
export function withoutSheet(formula: string, name: string): string {
  return formula.replace(
    SHEETS,
    (token: string, quoted: string | undefined, plain: string | undefined) =>
      (quoted?.replaceAll("''", "'") ?? plain) === name ? '#REF!' : token,
  );
}
