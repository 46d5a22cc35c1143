import type { Form, Indicator } from '../form/form';
import { gridOf } from '../form/outline/grid';
import type { Project } from '../form/table/projects';
import type { Snapshot } from '../snapshot/snapshot';
import { placeInTables } from './placement/place-in-tables';
import type { TableDemand } from './placement/share';
import type {
  IndicatorChoice,
  Placement,
  PlacementRefusal,
  RegionFilling,
  RowColumns,
} from './placement/placement';
import { onlyProject } from './placement/only-project';
import { columnsIn, withBlankRow } from './placement/blank-row';
import { regionsOf, usualFilling } from './placement/regions';
import { taskTable } from './placement/task-table';

/**
 * Where chosen indicators go in a form: first into printed rows of their class that are still empty, then into new
 * rows at the end of the class in the columns of the rows above; a class that the form lacks gets its rows, label
 * and all, after the class before it. Labels, names and sums come to cover the new rows, numbers and formulas of the
 * rows go on in them. Cells are written as their neighbours are: name and value in one, a line for a class. Pure.
 * @param project which of the projects that the table lists they are for; null where it is about one
 * @param regions which columns get the value where there is one for each region
 */
export function placeIndicators(
  form: Form,
  snapshot: Snapshot,
  choices: readonly IndicatorChoice[],
  project: Project | null = null,
  regions: RegionFilling = usualFilling(regionsOf(form, snapshot)),
): Placement {
  const reason = indicatorRefusal(form, project);
  if (reason) return { kind: 'refused', reason };
  const wanted = { indicators: choices, tasks: [] };
  const placement = placeRows(form, snapshot, wanted, project, regions);
  const isShort = placement.kind === 'placed' && placement.unplaced.length > 0;
  return isShort ? { kind: 'refused', reason: 'protected' } : placement;
}

/** Rows for both tables of a form; a task is a row of the one class that it shares with all others. */
export interface RowsWanted {
  readonly indicators: readonly IndicatorChoice[];
  readonly tasks: readonly IndicatorChoice[];
}

/** The same for indicators and tasks at once; on a protected sheet what needs a new row stays without a place. */
export function placeRows(
  form: Form,
  snapshot: Snapshot,
  { indicators, tasks }: RowsWanted,
  project: Project | null = null,
  regions: RegionFilling = 'one',
): Placement {
  const sheet = snapshot.sheets.find(({ name }) => name === form.sheet);
  if (!sheet) return { kind: 'refused', reason: 'no-table' };
  const grid = gridOf(sheet);
  const demands: TableDemand[] = [];
  if (tasks.length > 0) {
    const block = taskTable(form, grid);
    if (!block) return { kind: 'refused', reason: 'no-table' };
    const { part, columns } = block;
    demands.push({ table: part, part, choices: tasks, columnsOf: () => columns });
  }
  if (indicators.length > 0) {
    const reason = indicatorRefusal(form, project);
    if (reason) return { kind: 'refused', reason };
    const table = withBlankRow(form);
    const part = project ? onlyProject(table, project) : table;
    const columnsOf = (row: Indicator): RowColumns => ({
      ...columnsIn(form, row),
      ...(regions === 'each' && { regions: row.regions.map(({ column }) => column) }),
    });
    demands.push({ table, part, choices: indicators, columnsOf });
  }
  return placeInTables(sheet, grid, snapshot, demands);
}

/** Why no row for an indicator can go into a form; null where one can. */
export function indicatorRefusal(form: Form, project: Project | null): PlacementRefusal | null {
  const { indicatorArea, indicators } = withBlankRow(form);
  const isTable = indicatorArea !== null && indicators.some((row) => !row.displaced);
  if (!isTable) return 'no-table';
  return !project && form.projects.length > 0 ? 'several-projects' : null;
}
