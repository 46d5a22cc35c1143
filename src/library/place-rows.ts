import type { Form } from '../form/form';
import { gridOf, type Grid } from '../form/grid';
import type { Project } from '../form/projects';
import type { Area } from '../snapshot/area';
import type { SheetSnapshot, Snapshot } from '../snapshot/snapshot';
import { below, placeOfMissing, runOf } from './placement/class-place';
import { classRuns, type ClassRun } from './placement/class-run';
import { freeRows, type FreeRow } from './placement/free-rows';
import { labelsFor } from './placement/label-groups';
import {
  rowAfter,
  type IndicatorChoice,
  type PlacedIndicator,
  type Placement,
} from './placement/placement';
import { columnsOf, textsOf, type RowColumns } from './placement/row-columns';
import { onlyProject } from './placement/only-project';
import { renumbered } from './placement/renumbered';
import { rowFormulas } from './placement/row-formulas';
import {
  insertionOf,
  modelRow,
  stack,
  type PlacedGroup,
  type RowGroup,
} from './placement/row-group';
import { numberColumns } from './placement/row-numbers';
import { rowsToGrow } from './placement/row-room';
import { unsupportedLayout } from './placement/unsupported-layout';
import { sameClass } from './same-class';
import { wholeNames } from './placement/whole-names';
import { wholeSums } from './placement/whole-sums';

/**
 * Where chosen indicators go in a form: first into printed rows of their class that are still empty, then into new
 * rows at the end of the class in the columns of the rows above; a class that the form lacks gets its rows, label
 * and all, after the class before it. Labels, names and sums come to cover the new rows, numbers and formulas of the
 * rows go on in them. A layout that has no row for an indicator alone is refused. Pure.
 * @param project which of the projects that the table lists they are for; null where it is about one
 */
export function placeIndicators(
  form: Form,
  snapshot: Snapshot,
  choices: readonly IndicatorChoice[],
  project: Project | null = null,
): Placement {
  const sheet = snapshot.sheets.find(({ name }) => name === form.sheet);
  const table = tableOf(form);
  if (!sheet || !table) return { kind: 'refused', reason: 'no-table' };
  const unsupported = unsupportedLayout(form);
  if (unsupported) return { kind: 'refused', reason: unsupported };
  const grid = gridOf(sheet);
  if (!project && form.projects.length > 0) {
    return { kind: 'refused', reason: 'several-projects' };
  }
  const part = project ? onlyProject(form, project) : form;
  const counting = new Set(numberColumns(form, grid, []).map(({ column }) => column));
  const runs = classRuns(part, grid, counting);
  if (runs.length === 0) return { kind: 'refused', reason: 'no-table' };
  const { filled, groups: unplaced } = share(choices, runs, grid, counting);
  const groups = stack(unplaced);
  const insertions = groups.map(insertionOf);
  if (insertions.length > 0 && sheet.protected) return { kind: 'refused', reason: 'protected' };

  const rows = [
    ...filled.map(({ choice, free }) => ({
      choice,
      row: rowAfter(insertions, free.row),
      columns: free.columns,
    })),
    ...groups.flatMap(newRows),
  ];
  const labels = labelsFor(groups, part, grid, insertions);
  const classes = project ? [] : runs;
  const numbers = numberColumns(form, grid, classes).flatMap((column) =>
    renumbered(
      column,
      classes,
      groups,
      filled.map(({ free }) => free.row),
      insertions,
    ),
  );
  const cells = [
    ...labels.cells,
    ...numbers,
    ...rows.flatMap(({ choice, row, columns }) => textsOf(choice, columns, row)),
  ];
  return {
    kind: 'placed',
    sheet: form.sheet,
    insertions,
    indicators: rows.map(({ choice, row, columns }): PlacedIndicator => ({
      choice,
      name: { row, column: columns.name },
      value: { row, column: columns.value },
    })),
    cells,
    part: labels.part,
    join: [...labels.join, ...groups.flatMap((group) => joinsAcross(sheet, group))],
    growing: rowsToGrow(groups, cells, grid),
    names: wholeNames(snapshot, form.sheet, table, groups, insertions),
    formulas: [
      ...wholeSums(sheet, grid, table, groups, insertions),
      ...rowFormulas(form, grid, groups, insertions, cells),
    ],
  };
}

/** The rows of all tables of indicators, those on later pages included. */
function tableOf({ indicatorArea, indicators }: Form): Area | null {
  const bottom = Math.max(...indicators.map(({ row }) => row));
  return indicatorArea && { ...indicatorArea, bottom: Math.max(indicatorArea.bottom, bottom) };
}

interface Filled {
  readonly choice: IndicatorChoice;
  readonly free: FreeRow;
}

interface NewRow {
  readonly choice: IndicatorChoice;
  readonly row: number;
  readonly columns: RowColumns;
}

/** Shares the choices among free rows and new ones, class by class. */
function share(
  choices: readonly IndicatorChoice[],
  runs: readonly ClassRun[],
  grid: Grid,
  counting: ReadonlySet<number>,
): { readonly filled: readonly Filled[]; readonly groups: readonly RowGroup[] } {
  const filled: Filled[] = [];
  const groups: RowGroup[] = [];
  for (const ofClass of byClass(choices)) {
    const [first] = ofClass;
    const run = runOf(first, runs);
    const free = run ? freeRows(run, grid, counting) : [];
    free.slice(0, ofClass.length).forEach((row, index) => {
      const choice = ofClass[index];
      if (choice) filled.push({ choice, free: row });
    });
    const [next, ...others] = ofClass.slice(free.length);
    const place = run ? below(run) : placeOfMissing(first.level1, first.level2, runs);
    if (!next || !place) continue;
    const { level1, level2 } = first;
    groups.push({ place, isNewClass: !run, level1, level2, choices: [next, ...others] });
  }
  return { filled, groups };
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

function newRows({ choices, top, place }: PlacedGroup): readonly NewRow[] {
  const columns = columnsOf(modelRow(place));
  return choices.map((choice, index) => ({ choice, row: top + index, columns }));
}

/** What is merged across columns in the row that new ones go by is merged in them, too. */
function joinsAcross(sheet: SheetSnapshot, { place, top, bottom }: PlacedGroup) {
  const model = modelRow(place);
  const across = sheet.merges.filter(
    (area) => area.top === model.row && area.bottom === model.row && area.left >= model.name.column,
  );
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index).flatMap((row) =>
    across.map((area) => ({ ...area, top: row, bottom: row })),
  );
}
