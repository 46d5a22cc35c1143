import type { Form, Indicator } from '../../form/form';
import type { Grid } from '../../form/outline/grid';
import type { Area } from '../../snapshot/area';
import type { SheetSnapshot, Snapshot } from '../../snapshot/snapshot';
import { sameClass } from '../same-class';
import { below, placeOfMissing, runOf } from './class-place';
import { classRuns, type ClassRun } from './class-run';
import { freeRows, type FreeRow } from './free-rows';
import { lineTexts } from './class-lines';
import { labelsFor } from './label-groups';
import {
  rowAfter,
  type CellText,
  type IndicatorChoice,
  type Insertion,
  type PlacedIndicator,
  type Placement,
  type RowColumns,
} from './placement';
import { textsOf } from './row-columns';
import { renumbered } from './renumbered';
import { rowFormulas } from './row-formulas';
import {
  insertionsOf,
  modelRow,
  stack,
  withLines,
  type PlacedGroup,
  type RowGroup,
} from './row-group';
import { numberColumns } from './row-numbers';
import { neededHeights } from './row-room';
import { wholeNames } from './whole-names';
import { writtenNames, type NamedRow } from './written-names';
import { wholeSums } from './whole-sums';

/** A table of the form and the rows that it is to get. */
export interface TableDemand {
  /** The whole of it, which its numbers run through. */
  readonly table: Form;
  /** What of it the rows belong to: one of several projects, else the same. */
  readonly part: Form;
  readonly choices: readonly IndicatorChoice[];
  readonly columnsOf: (row: Indicator) => RowColumns;
}

/** A demand and how it is met, counted as the sheet is now. */
interface Share extends TableDemand {
  readonly runs: readonly ClassRun[];
  readonly filled: readonly Filled[];
  readonly groups: readonly RowGroup[];
}

/** Finds the rows for all tables together, since rows that come in one move the others. */
export function placeInTables(
  sheet: SheetSnapshot,
  grid: Grid,
  snapshot: Snapshot,
  demands: readonly TableDemand[],
): Placement {
  const shares = demands.map((demand) => shareOf(demand, grid));
  if (shares.some(({ runs }) => runs.length === 0)) return { kind: 'refused', reason: 'no-table' };
  const wanted = shares.flatMap(({ groups }) => groups);
  const groups = sheet.protected ? [] : stack(wanted);
  const insertions = groups.flatMap(insertionsOf);
  const tables = shares.flatMap(({ table }) => areaOf(table) ?? []);
  const parts = shares.map((share) => {
    const own = groups.filter(({ place }) => share.runs.includes(place.run));
    return rowsIn(share, own, grid, insertions);
  });
  const cells = parts.flatMap((part) => part.cells);
  const join = [
    ...parts.flatMap((part) => part.join),
    ...groups.flatMap((group) => joinsAcross(sheet, group)),
  ];
  return {
    kind: 'placed',
    sheet: sheet.name,
    insertions,
    indicators: parts.flatMap(({ rows }) => rows).map(placed),
    unplaced: sheet.protected ? wanted.flatMap(({ choices }) => choices) : [],
    cells,
    part: parts.flatMap(({ part }) => part),
    join,
    heights: neededHeights(groups, cells, join, grid),
    names: wholeNames(snapshot, sheet.name, tables, groups, insertions),
    formulas: [
      ...wholeSums(sheet, grid, tables, groups, insertions),
      ...parts.flatMap(({ formulas }) => formulas),
    ],
  };
}

function shareOf(demand: TableDemand, grid: Grid): Share {
  const { table, part, choices, columnsOf } = demand;
  const counting = new Set(numberColumns(table, grid, []).map(({ column }) => column));
  const runs = classRuns(part, grid, counting);
  return { ...demand, runs, ...share(choices, runs, grid, counting, columnsOf) };
}

/** What one table gets: its rows, its labels, its numbers and formulas. */
function rowsIn(
  { table, part, runs, filled, columnsOf }: Share,
  groups: readonly PlacedGroup[],
  grid: Grid,
  insertions: readonly Insertion[],
) {
  const amongOf = (row: number): string =>
    String(runs.findIndex(({ top, bottom }) => top <= row && row <= bottom));
  const rows: readonly TakenRow[] = [
    ...filled.map(({ choice, free }) => ({
      choice,
      row: rowAfter(insertions, free.row),
      columns: free.columns,
      isShared: isInName(free.columns),
      fills: free.row,
      like: free.like,
      among: amongOf(free.row),
    })),
    ...groups.flatMap((group) => newRows(group, columnsOf, runs)),
  ];
  const names = writtenNames(table, grid, rows, insertions, amongOf);
  const labels = labelsFor(groups, part, grid, insertions);
  const classes = table === part ? runs : [];
  const freed = filled.map(({ free }) => free.row);
  const cells: readonly CellText[] = [
    ...labels.cells,
    ...lineTexts(table, grid, groups, insertions),
    ...names.recounted,
    ...numberColumns(table, grid, classes).flatMap((column) =>
      renumbered(column, classes, groups, freed, insertions),
    ),
    ...rows.flatMap(({ choice, row, columns }) =>
      textsOf({ ...choice, name: names.texts.get(row) ?? choice.name }, columns, row),
    ),
  ];
  const formulas = rowFormulas(table, grid, groups, insertions, cells);
  return { rows, cells, part: labels.part, join: labels.join, formulas };
}

function placed({ choice, row, columns, fills }: TakenRow): PlacedIndicator {
  const { name, value = name, regions = [] } = columns;
  const all = [...new Set([value, ...regions])].sort((a, b) => a - b);
  return {
    choice,
    fills,
    columns,
    name: { row, column: name },
    value: { row, column: value },
    values: all.map((column) => ({ row, column })),
  };
}

/** The rows of all tables of indicators, those on later pages included. */
function areaOf({ indicatorArea, indicators }: Form): Area | null {
  const bottom = Math.max(...indicators.map(({ row }) => row));
  return indicatorArea && { ...indicatorArea, bottom: Math.max(indicatorArea.bottom, bottom) };
}

interface Filled {
  readonly choice: IndicatorChoice;
  readonly free: FreeRow;
}

/** A row that an indicator comes to stand in, counted after the insertions. */
interface TakenRow extends NamedRow {
  readonly columns: RowColumns;
}

/** Shares the choices among free rows and new ones, class by class. */
function share(
  choices: readonly IndicatorChoice[],
  runs: readonly ClassRun[],
  grid: Grid,
  counting: ReadonlySet<number>,
  columnsOf: (row: Indicator) => RowColumns,
): { readonly filled: readonly Filled[]; readonly groups: readonly RowGroup[] } {
  const filled: Filled[] = [];
  const groups: RowGroup[] = [];
  // Where the form prints no classes several of them share the rows.
  const isTaken = ({ row }: FreeRow): boolean => filled.some(({ free }) => free.row === row);
  for (const ofClass of byClass(choices)) {
    const [first] = ofClass;
    const run = runOf(first, runs);
    const rows = run ? freeRows(run, grid, counting, columnsOf) : [];
    const free = rows.filter((row) => !isTaken(row));
    free.slice(0, ofClass.length).forEach((row, index) => {
      const choice = ofClass[index];
      if (choice) filled.push({ choice, free: row });
    });
    const [next, ...others] = ofClass.slice(free.length);
    const place = run ? below(run) : placeOfMissing(first.level1, first.level2, runs);
    if (!next || !place) continue;
    const { level1, level2 } = first;
    const choices = [next, ...others] as const;
    groups.push({ place, isNewClass: !run, level1, level2, lines: [], choices });
  }
  return { filled, groups: withLines(groups, runs) };
}

function byClass(
  choices: readonly IndicatorChoice[],
): readonly (readonly [IndicatorChoice, ...IndicatorChoice[]])[] {
  const groups: [IndicatorChoice, ...IndicatorChoice[]][] = [];
  for (const choice of choices) {
    const group = groups.find(([first]) => sameClass(first.level2, choice.level2));
    if (group) group.push(choice);
    else groups.push([choice]);
  }
  return groups;
}

function newRows(
  { choices, top, place, isNewClass, level2 }: PlacedGroup,
  columnsOf: (row: Indicator) => RowColumns,
  runs: readonly ClassRun[],
): readonly TakenRow[] {
  const like = modelRow(place);
  const columns = columnsOf(like);
  return choices.map((choice, index) => ({
    choice,
    row: top + index,
    columns,
    isShared: isInName(columns),
    fills: null,
    like,
    among: isNewClass ? level2 : String(runs.indexOf(place.run)),
  }));
}

function isInName({ name, value }: RowColumns): boolean {
  return value === name;
}

/** What is merged across columns in the rows that new ones go by is merged in them, too. */
function joinsAcross(sheet: SheetSnapshot, { place, lines, from, top, bottom }: PlacedGroup) {
  const model = modelRow(place);
  const inRow = (row: number, left: number): readonly Area[] =>
    sheet.merges.filter((area) => area.top === row && area.bottom === row && area.left >= left);
  const to = (areas: readonly Area[], row: number): readonly Area[] =>
    areas.map((area) => ({ ...area, top: row, bottom: row }));
  const across = inRow(model.row, model.name.column);
  return [
    ...lines.flatMap(({ like }, index) => to(inRow(like.row, like.entry.column), from + index)),
    ...Array.from({ length: bottom - top + 1 }, (_, index) => to(across, top + index)).flat(),
  ];
}
