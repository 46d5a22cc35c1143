import { freeSheetName as freeName } from '../../snapshot/free-sheet-name';
import type { Anchor } from '../anchor';
import { calculateAll } from '../calculation/calculate';
import { copiedComments } from '../comments/copy-comments';
import type { ConditionalFormat } from '../conditional-formats/conditional-format';
import type { DefinedName, Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import { notify } from '../workbook-change';
import { WorkbookError } from '../workbook-error';
import { issueSheetId, putSheet } from './add-sheet';
import { namesToCopy, standsIn } from './copied-names';
import { copyColumns, copyRow, styleImport } from './copied-styles';
import { sameSheetName, withSheetsRenamed } from './rename-sheet';
import { rewriteAnchor, rewriteSheetFormulas } from './rewrite-formulas';
import { formulasOfSheet, requireStaying } from './sheet-formulas';
import { freeSheetName, requireSheetName } from './sheet-name';

/** What becomes of a copy; by default its name is that of the original or `name (2)`, its place the end. */
export interface CopyTarget {
  readonly name?: string;
  readonly position?: number;
}

/** Copies one sheet; see copySheets. @throws WorkbookError, also `bad-sheet-name`, `sheet-name-taken` */
export function copySheet(
  { workbook, sheet }: { readonly workbook: Workbook; readonly sheet: Sheet },
  to: Workbook,
  { name = freeSheetName(to, sheet.name), position }: CopyTarget = {},
): Sheet {
  requireSheetName(to, name);
  const [copy] = copyUnderNames(workbook, new Map([[sheet, name]]), to, position);
  if (!copy) throw new Error('a copied sheet is not there');
  return copy;
}

/**
 * Copies sheets within their workbook or into another one, with their own names and the workbook's names that stand for
 * their cells: these stay the workbook's where it is another one that has none of that name yet. What refers to one of
 * the sheets refers to its copy then.
 * @param from the workbook of the sheets
 * @throws WorkbookError `cannot-copy` for tables and pivot tables; `leaves-sheet` where a formula needs what the other
 * workbook does not have: Excel would link the two workbooks. Then nothing is changed.
 */
export function copySheets(
  from: Workbook,
  sheets: readonly Sheet[],
  to: Workbook,
  position?: number,
): readonly Sheet[] {
  const names = new Map<Sheet, string>();
  const taken = to.sheets.map(({ name }) => name);
  for (const sheet of sheets) {
    const free = freeName(sheet.name, taken);
    names.set(sheet, free);
    taken.push(free);
  }
  return copyUnderNames(from, names, to, position);
}

function copyUnderNames(
  from: Workbook,
  sheetNames: ReadonlyMap<Sheet, string>,
  to: Workbook,
  position = to.sheets.length,
): readonly Sheet[] {
  const sheets = [...sheetNames.keys()];
  const anchorsOf = ({ id }: Sheet) => from.anchors.filter(({ home }) => home === id);
  requireCopyable(sheets.flatMap(anchorsOf));
  const formulas = sheets.flatMap((sheet) => formulasOfSheet(sheet, anchorsOf(sheet)));
  const names = namesToCopy(from, sheets, from === to ? null : formulas);
  if (from !== to) requireStaying(sheets, [...formulas, ...names.map(({ formula }) => formula)]);

  const rewrite = (formula: string) =>
    withSheetsRenamed(formula, (before) => {
      const original = sheets.find(({ name }) => sameSheetName(name)(before));
      return original && sheetNames.get(original);
    });
  const importStyle = styleImport(from, to);
  const copies = new Map(
    [...sheetNames].map(([sheet, name]) => [sheet, copiedSheet(sheet, to, name, importStyle)]),
  );
  const idOf = (id: number) => [...copies].find(([original]) => original.id === id)?.[1].id ?? id;
  for (const copy of copies.values()) rewriteSheetFormulas(copy, rewrite);
  to.names = [...to.names, ...copiedNames(names, from, to, copies, rewrite)];
  const anchors = sheets.flatMap(anchorsOf).map((anchor) => ({
    ...rewriteAnchor(anchor, rewrite),
    home: idOf(anchor.home),
    sheet: idOf(anchor.sheet),
  }));
  to.anchors = [...to.anchors, ...anchors];
  const comments = copiedComments(from, to, (id) => (idOf(id) === id ? null : idOf(id)));
  to.comments = [...to.comments, ...comments];
  [...copies.values()].forEach((copy, i) => {
    putSheet(to, copy, position + i);
  });
  if (names.length > 0) {
    notify(to, { kind: 'names' });
    // What was #NAME? before may mean something now.
    if (from !== to) calculateAll(to);
  }
  return [...copies.values()];
}

function requireCopyable(anchors: readonly Anchor[]): void {
  for (const anchor of anchors) {
    if (anchor.kind === 'cells' && anchor.loss === 'refused') {
      throw new WorkbookError('cannot-copy', 'table');
    }
    // A what-if table is nothing but cells.
    if (anchor.kind === 'fixed' && anchor.what !== 'dataTable') {
      throw new WorkbookError('cannot-copy', anchor.what);
    }
  }
}

function copiedSheet(
  sheet: Sheet,
  to: Workbook,
  name: string,
  importStyle: (style: number) => number,
): Sheet {
  const rows: Sheet['rows'] = new Map();
  for (const [index, row] of sheet.rows) rows.set(index, copyRow(row, importStyle));
  return {
    ...sheet,
    id: issueSheetId(to),
    name,
    rows,
    columns: copyColumns(sheet, importStyle),
    conditionalFormats: sheet.conditionalFormats.map((rule) => copiedRule(rule, to)),
  };
}

function copiedRule(rule: ConditionalFormat, to: Workbook): ConditionalFormat {
  to.issuedIds += 1;
  return { ...rule, id: `new-${to.issuedIds}` };
}

function copiedNames(
  names: readonly DefinedName[],
  from: Workbook,
  to: Workbook,
  copies: ReadonlyMap<Sheet, Sheet>,
  rewrite: (formula: string) => string,
): DefinedName[] {
  const taken = new Set(
    to.names.filter(({ scope }) => scope === null).map(({ name }) => name.toLowerCase()),
  );
  const originals = [...copies.keys()];
  return names.map((each) => {
    const owner =
      originals.find(({ id }) => id === each.scope) ??
      standsIn(each.formula, originals) ??
      originals[0];
    const staysWide = each.scope === null && from !== to && !taken.has(each.name.toLowerCase());
    const scope = staysWide ? null : ((owner && copies.get(owner)?.id) ?? null);
    return { ...each, scope, formula: rewrite(each.formula) };
  });
}
