import type { Expectations, SheetRows } from '../../plan/plan';
import type {
  PlanReading,
  ReadFormula,
  ReadName,
  SheetReading,
} from '../../plan/expectations/plan-reading';
import type { TargetCell } from '../../plan/refusals/write-scope';
import { printCell } from '../../snapshot/address';
import type { Area, CellRef } from '../../snapshot/area';
import { cellBoxes } from '../read/cell-boxes';
import { allowancesOf } from '../read/allowances';
import { allCellsOf, cellsOf, loadBlock } from '../read/cells';
import { mergeParts } from '../read/merge-parts';
import { loadMerges, mergesOf } from '../read/merges';
import { rangeAt } from '../read/parts';

/** What has to be known of the workbook. */
export interface Question extends Pick<Expectations, 'cells' | 'vacant' | 'merges' | 'names'> {
  /** Sheets of which one must know whether they are there. */
  readonly sought: readonly string[];
  /** Whether one must know if sheets may come and go, and which can be seen. */
  readonly structure: boolean;
  /** Sheets that are there, and of which something must be known. */
  readonly sheets: readonly string[];
  /** Sheets of which every formula, and names of which all, must be known. */
  readonly referring: readonly string[];
  /** Cells of which one must know whether they are locked. */
  readonly targets: readonly TargetCell[];
  /** By sheet the merged areas that are known already, so that Excel is never asked for too many at once. */
  readonly known: ReadonlyMap<string, readonly Area[]>;
}

/**
 * Queues the loading of what is asked.
 * @returns how to read it once the context has been synced
 */
export function requestReading(
  context: Excel.RequestContext,
  question: Question,
): () => PlanReading {
  const sheets = question.sheets.map(
    (name) => [name, requestSheet(context, name, question)] as const,
  );
  const names = requestNames(context, question);
  const existing = requestExisting(context, question.sought);
  const structure = question.structure ? loadStructure(context) : null;
  return () => ({
    existing: existing(),
    structureProtected: structure?.protection.protected ?? false,
    visible: (structure?.worksheets.items ?? [])
      .filter(({ visibility }) => visibility === Excel.SheetVisibility.visible)
      .map(({ name }) => name),
    sheets: new Map(sheets.map(([name, read]) => [name, read()])),
    names: names(),
  });
}

/**
 * Queues the question which of these sheets are there.
 * @returns how to read it once the context has been synced
 */
export function requestExisting(
  { workbook }: Excel.RequestContext,
  names: readonly string[],
): () => ReadonlySet<string> {
  const sheets = names.map((name) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name');
    return { name, sheet };
  });
  return () => new Set(sheets.filter(({ sheet }) => !sheet.isNullObject).map(({ name }) => name));
}

function loadStructure({ workbook }: Excel.RequestContext) {
  const { protection, worksheets } = workbook;
  protection.load('protected');
  worksheets.load('items/name,items/visibility');
  return { protection, worksheets };
}

function requestSheet(
  context: Excel.RequestContext,
  name: string,
  { cells, vacant, merges, targets, referring, known }: Question,
): () => SheetReading {
  const sheet = context.workbook.worksheets.getItem(name);
  const isHere = (item: { readonly sheet: string }) => item.sheet === name;
  const protection = loadProtection(sheet);
  const boxes = cellBoxes(cells.filter(isHere).map(({ cell }) => cell)).map((area) =>
    loadBlock(rangeAt(sheet, area)),
  );
  const rows = vacant.filter(isHere).map((span) => loadRows(sheet, span));
  const formulas = referring.includes(name)
    ? loadBlock(sheet.getUsedRangeOrNullObject(true))
    : null;
  const merged = loadMergesAbove(sheet, merges.filter(isHere), known.get(name) ?? []);
  const locks = targets.filter(isHere).map(({ cell }) => loadLock(sheet, cell));
  return () => ({
    cells: new Map([
      ...rows.flatMap((used) => (used.isNullObject ? [] : cellsOf(used))),
      ...boxes.flatMap(allCellsOf),
    ]),
    formulas: !formulas || formulas.isNullObject ? [] : formulasIn(formulas),
    merges: merged.flatMap(mergesOf),
    protection: protection.protected ? allowancesOf(protection) : null,
    locked: new Set(locks.filter(({ lock }) => lock.locked).map(({ address }) => address)),
  });
}

/** From the first row on, since Excel names a merged area only where its head is asked for. */
function loadMergesAbove(
  sheet: Excel.Worksheet,
  rows: readonly SheetRows[],
  known: readonly Area[],
): readonly Excel.RangeAreas[] {
  if (rows.length === 0) return [];
  const end = Math.max(...rows.map((span) => span.bottom));
  return mergeParts(end, known).map(({ top, bottom }) =>
    loadMerges(sheet.getRange(`${top + 1}:${bottom + 1}`)),
  );
}

function formulasIn(block: Excel.Range): readonly ReadFormula[] {
  return cellsOf(block).flatMap(([, { row, column, formula }]) =>
    formula === null ? [] : [{ row, column, formula }],
  );
}

function loadRows(sheet: Excel.Worksheet, { top, bottom }: SheetRows): Excel.Range {
  return loadBlock(sheet.getRange(`${top + 1}:${bottom + 1}`).getUsedRangeOrNullObject(true));
}

function loadLock(sheet: Excel.Worksheet, cell: CellRef) {
  const address = printCell(cell);
  const lock = sheet.getRange(address).format.protection;
  lock.load('locked');
  return { address, lock };
}

function loadProtection({ protection }: Excel.Worksheet): Excel.WorksheetProtection {
  protection.load('protected,options');
  return protection;
}

function requestNames(
  context: Excel.RequestContext,
  question: Question,
): () => readonly ReadName[] {
  const { names, referring } = question;
  const everywhere = referring.length > 0 ? [null, ...referring] : [];
  const scopes = [...new Set([...names.map(({ scope }) => scope), ...everywhere])];
  const collections = scopes.map((scope) => {
    const { workbook } = context;
    const names = scope === null ? workbook.names : workbook.worksheets.getItem(scope).names;
    names.load('items/name,items/formula,items/scope');
    return { scope, names };
  });
  return () =>
    collections.flatMap(({ scope, names }) =>
      names.items
        .filter((item) => item.scope === (scope === null ? 'Workbook' : 'Worksheet'))
        .map(({ name, formula }) => ({ name, scope, formula: String(formula) })),
    );
}
