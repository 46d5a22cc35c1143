import { calculateAll } from '../calculate';
import type { Anchor } from '../anchor';
import type { ConditionalFormat } from '../conditional-format';
import { notify, type DefinedName, type Sheet, type Workbook } from '../workbook';
import { WorkbookError } from '../workbook-error';
import { issueSheetId, putSheet } from './add-sheet';
import { namesToCopy } from './copied-names';
import { copyColumns, copyRow, styleImport } from './copied-styles';
import { sameSheetName, withSheetRenamed } from './rename-sheet';
import { rewriteAnchor, rewriteSheetFormulas } from './rewrite-formulas';
import { formulasOfSheet, requireStaying } from './sheet-formulas';
import { freeSheetName, requireSheetName } from './sheet-name';

/** A sheet and the workbook that it stands in. */
export interface SheetSource {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
}

/** What becomes of the copy; by default its name is that of the original or `name (2)`, its place the end. */
export interface CopyTarget {
  readonly name?: string;
  readonly position?: number;
}

/**
 * Copies a sheet within its workbook or into another one, with its own names and the workbook's names that stand for its
 * cells: these stay the workbook's where it is another one that has none of that name yet. What refers to the sheet
 * refers to the copy then.
 * @throws WorkbookError `bad-sheet-name`, `sheet-name-taken`; `cannot-copy` for tables and pivot tables; `leaves-sheet`
 * where a formula needs what the other workbook does not have: Excel would link the two workbooks. Then nothing is changed.
 */
export function copySheet(from: SheetSource, to: Workbook, target: CopyTarget = {}): Sheet {
  const { workbook, sheet } = from;
  const name = target.name ?? freeSheetName(to, sheet.name);
  requireSheetName(to, name);
  const anchors = workbook.anchors.filter(({ home }) => home === sheet.id);
  requireCopyable(anchors);
  const formulas = formulasOfSheet(sheet, anchors);
  const names = namesToCopy(workbook, sheet, workbook === to ? null : formulas);
  if (workbook !== to) requireStaying(sheet, [...formulas, ...names.map(({ formula }) => formula)]);

  const isIt = sameSheetName(sheet.name);
  const rewrite = (formula: string) => withSheetRenamed(formula, isIt, name);
  const copy = copiedSheet(from, to, name);
  rewriteSheetFormulas(copy, rewrite);
  to.names = [...to.names, ...copiedNames(names, from, to, copy.id, rewrite)];
  to.anchors = [
    ...to.anchors,
    ...anchors.map((anchor) => ({
      ...rewriteAnchor(anchor, rewrite),
      home: copy.id,
      sheet: anchor.sheet === sheet.id ? copy.id : anchor.sheet,
    })),
  ];
  putSheet(to, copy, target.position ?? to.sheets.length);
  if (names.length > 0) {
    notify(to, { kind: 'names' });
    // What was #NAME? before may mean something now.
    if (workbook !== to) calculateAll(to);
  }
  return copy;
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

function copiedSheet({ workbook, sheet }: SheetSource, to: Workbook, name: string): Sheet {
  const importStyle = styleImport(workbook, to);
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
  { workbook }: SheetSource,
  to: Workbook,
  id: number,
  rewrite: (formula: string) => string,
): DefinedName[] {
  const taken = new Set(
    to.names.filter(({ scope }) => scope === null).map((each) => each.name.toLowerCase()),
  );
  return names.map((each) => {
    const staysWide = each.scope === null && workbook !== to && !taken.has(each.name.toLowerCase());
    return { ...each, scope: staysWide ? null : id, formula: rewrite(each.formula) };
  });
}
