import type { Form, Indicator } from '../../form/form';
import type { Grid } from '../../form/outline/grid';
import { sameClass } from '../same-class';
import { below, placeOfMissing, runOf } from './classes/class-place';
import { pastLabel } from './classes/past-label';
import { classRuns, type ClassRun } from './classes/class-run';
import { freeRows, type FreeRow } from './free-rows';
import type { IndicatorChoice, RowColumns } from './placement';
import { withLines, type RowGroup } from './row-group';
import { numberColumns } from './numbers/row-numbers';

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
export interface Share extends TableDemand {
  readonly runs: readonly ClassRun[];
  readonly filled: readonly Filled[];
  readonly groups: readonly RowGroup[];
}

export function shareOf(demand: TableDemand, grid: Grid): Share {
  const { table, part } = demand;
  const counting = new Set(numberColumns(table, grid, []).map(({ column }) => column));
  const runs = classRuns(part, grid, counting);
  return { ...demand, runs, ...share(demand, runs, grid, counting) };
}

/** A choice and the printed row that it fills. */
export interface Filled {
  readonly choice: IndicatorChoice;
  readonly free: FreeRow;
}

/** Shares the choices among free rows and new ones, class by class. */
function share(
  { part, choices: all, columnsOf }: TableDemand,
  runs: readonly ClassRun[],
  grid: Grid,
  counting: ReadonlySet<number>,
): { readonly filled: readonly Filled[]; readonly groups: readonly RowGroup[] } {
  const filled: Filled[] = [];
  const groups: RowGroup[] = [];
  // Where the form prints no classes several of them share the rows.
  const isTaken = ({ row }: FreeRow): boolean => filled.some(({ free }) => free.row === row);
  for (const ofClass of byClass(all)) {
    const [first] = ofClass;
    const run = runOf(first, runs);
    const rows = run ? freeRows(run, grid, counting, columnsOf) : [];
    const free = rows.filter((row) => !isTaken(row));
    free.slice(0, ofClass.length).forEach((row, index) => {
      const choice = ofClass[index];
      if (choice) filled.push({ choice, free: row });
    });
    const [next, ...others] = ofClass.slice(free.length);
    const { level1, level2 } = first;
    const missing = run ? null : placeOfMissing(level1, level2, runs);
    const place = run ? below(run) : missing && pastLabel(missing, level1, runs, part, grid);
    if (!next || !place) continue;
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
