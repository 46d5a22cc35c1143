import { LAYOUTS, type IndicatorRole, type Layout } from '../../packs';
import type { CellRef } from '../../snapshot/area';
import { isReportSheet } from '../../snapshot/report-sheet';
import type { SheetSnapshot, Snapshot } from '../../snapshot/snapshot';
import type { Entry } from '../form';
import { gridOf, isBlankEntry, wordsOf, type Grid } from './grid';
import { findHeadings, indicatorTable } from '../table/headings/find-headings';
import { otherTitlesOf, titlesOf } from './title';
import { vocabularyForAny, type Vocabulary } from '../text/vocabulary';

/** Why a sheet that is nearly a form is not read as one; the texts say it in words. */
export type NearlyReason =
  /** Its indicators are columns. */
  | 'transposed-form'
  /** Its indicators are told in sentences. */
  | 'prose-form'
  /** A summary, an explanation: the title says that it is none. */
  | 'other-paper'
  /** A table of indicators, with neither a title nor labels around it. */
  | 'form-without-title'
  /** A title, and below it neither labels nor a table of indicators that are known. */
  | 'form-without-table';

/** A sheet that looks like a form and is not read. */
export interface NearlyForm {
  readonly sheet: string;
  readonly reason: NearlyReason;
  /** Where it shows. */
  readonly cell: CellRef;
}

type Look = (grid: Grid, layouts: readonly Layout[], vocabulary: Vocabulary) => CellRef | null;

/** In the order in which they are weighed: the first that fits is told. */
const REASONS: readonly (readonly [reason: NearlyReason, look: Look])[] = [
  ['transposed-form', transposedAt],
  ['prose-form', proseAt],
  ['other-paper', (grid, layouts, words) => otherTitlesOf(grid, layouts, words)[0] ?? null],
  ['form-without-title', tableAt],
  ['form-without-table', titleAloneAt],
];

/**
 * Why a workbook in which no form was found seems to hold one: at most one reason a sheet.
 * Hidden sheets are looked at only where no visible one has any.
 */
export function nearlyForms(
  { sheets }: Snapshot,
  layouts: readonly Layout[] = LAYOUTS,
): readonly NearlyForm[] {
  const on = (visible: boolean): readonly NearlyForm[] =>
    sheets
      .filter((sheet) => (sheet.visibility === 'visible') === visible && !isReportSheet(sheet))
      .flatMap((sheet) => nearlyForm(sheet, layouts) ?? []);
  const shown = on(true);
  return shown.length > 0 ? shown : on(false);
}

function nearlyForm(sheet: SheetSnapshot, layouts: readonly Layout[]): NearlyForm | null {
  const grid = gridOf(sheet);
  const vocabulary = vocabularyForAny(layouts);
  for (const [reason, look] of REASONS) {
    const cell = look(grid, layouts, vocabulary);
    if (cell) return { sheet: sheet.name, reason, cell: { row: cell.row, column: cell.column } };
  }
  return null;
}

/** So many values beside a label show that the indicators go on to the right. */
const LEAST_COLUMNS = 2;
/** The headings of one indicator stand no further from each other. */
const NEAR = 8;

/** One column holds the headings for names or classes and for values, and each has several cells at its right. */
function transposedAt(grid: Grid, _layouts: unknown, vocabulary: Vocabulary): CellRef | null {
  const heads = allEntries(grid).flatMap((entry) => {
    const role = vocabulary.indicatorRole(wordsOf(entry))?.role;
    const beside = grid.startingIn(entry.row).filter(({ column }) => column > entry.column);
    const isHead = role !== undefined && beside.length >= LEAST_COLUMNS;
    return isHead && beside.every(isNoHeading(vocabulary)) ? [{ role, entry }] : [];
  });
  const isNear = (a: Entry, b: Entry): boolean =>
    a.column === b.column && Math.abs(a.row - b.row) <= NEAR;
  const found = heads.find(
    ({ role, entry }) =>
      NAMES.includes(role) &&
      heads.some((other) => VALUES.includes(other.role) && isNear(entry, other.entry)),
  );
  return found?.entry ?? null;
}

const NAMES: readonly IndicatorRole[] = ['name', 'level2'];
const VALUES: readonly IndicatorRole[] = ['value', 'cycle'];

function isNoHeading(vocabulary: Vocabulary): (entry: Entry) => boolean {
  return (entry) => vocabulary.indicatorRole(wordsOf(entry)) === null;
}

const CLAUSES = /[：:；;，,。、\n（）()]/u;
const SENTENCE = /[。；;]/u;
const LEAST_CLASSES = 2;

/** Classes are named within sentences, on a sheet that speaks of 绩效目标. */
function proseAt(grid: Grid, _layouts: unknown, vocabulary: Vocabulary): CellRef | null {
  const entries = allEntries(grid);
  if (!entries.some((entry) => wordsOf(entry).includes('绩效目标'))) return null;
  const told = entries.filter((entry) => SENTENCE.test(wordsOf(entry)));
  const classes = new Set<string>();
  const naming = told.filter((entry) => {
    const named = wordsOf(entry)
      .split(CLAUSES)
      .flatMap((part) => vocabulary.level1(part) ?? vocabulary.level2(part) ?? []);
    for (const { name } of named) classes.add(name);
    return named.length > 0;
  });
  return classes.size >= LEAST_CLASSES ? (naming[0] ?? null) : null;
}

/** The heading of a table whose rows are of 产出指标 or 效益指标. */
function tableAt(grid: Grid, layouts: readonly Layout[], vocabulary: Vocabulary): CellRef | null {
  const [layout] = layouts;
  if (!grid.used || !layout) return null;
  const isOfficial = (entry: Entry): boolean => {
    const name = vocabulary.level1(wordsOf(entry))?.name;
    return name === '产出指标' || name === '效益指标';
  };
  const [heading] = findHeadings(grid, grid.used, indicatorTable(vocabulary, layout));
  if (!heading) return null;
  const below = allEntries(grid).filter(({ row }) => row > heading.bottom);
  return below.some(isOfficial) ? (heading.cells[0]?.entry ?? null) : null;
}

/** A title alone in its row: among other cells it is an entry of a list. */
function titleAloneAt(
  grid: Grid,
  layouts: readonly Layout[],
  vocabulary: Vocabulary,
): CellRef | null {
  const titles = titlesOf(grid, layouts, vocabulary);
  return titles.find(({ row }) => grid.startingIn(row).length === 1) ?? null;
}

function allEntries(grid: Grid): readonly Entry[] {
  if (!grid.used) return [];
  return grid
    .rowsIn(grid.used)
    .flatMap((row) => grid.startingIn(row))
    .filter((entry) => !isBlankEntry(entry));
}
