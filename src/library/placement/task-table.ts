import type { Form, Indicator, Task } from '../../form/form';
import { blankEntry, isBlankEntry, wordsOf, type Grid } from '../../form/outline/grid';
import type { Area } from '../../snapshot/area';
import { vocabularyFor } from '../../form/text/vocabulary';
import type { RowColumns } from './placement';

/** The block of tasks as rows are placed in it: a table of one class. */
export interface TaskTable {
  readonly part: Form;
  readonly columns: RowColumns;
}

const ROLES = ['name', 'content', 'amount', 'expectation'] as const;

/** Null where the form has no such block, or none with a row to go by. */
export function taskTable(form: Form, grid: Grid): TaskTable | null {
  const { taskArea, tasks } = form;
  const columns = taskColumns(form, grid);
  if (!taskArea || !columns || taskArea.bottom < taskArea.top) return null;
  const rows = tasks.length > 0 ? tasks : firstRow(grid, columns, taskArea);
  if (rows.length === 0) return null;
  const part = {
    ...form,
    projects: [],
    indicatorArea: taskArea,
    classLines: [],
    indicators: rows.map(asRow),
  };
  return { part, columns };
}

/** Where the block's heading says that a task has what; a task that was read says it better. */
export function taskColumns(form: Form, grid: Grid): RowColumns | null {
  const { taskHeading, taskArea, tasks, readBy } = form;
  const [first] = tasks;
  const columns: { -readonly [Role in (typeof ROLES)[number]]?: number } = {};
  if (first) {
    for (const role of ROLES) {
      const entry = first[role];
      if (entry) columns[role] = entry.column;
    }
  } else if (taskHeading && taskArea) {
    for (const entry of grid.startingIn(taskHeading.row)) {
      const role = vocabularyFor(readBy).taskRole(wordsOf(entry))?.role;
      if (role && taskArea.left <= entry.column) columns[role] ??= entry.column;
    }
  }
  const { name } = columns;
  return name === undefined ? null : { ...columns, name };
}

/** In a blank block its first row shows where everything goes; sums may stand above it, and none may be there. */
function firstRow(grid: Grid, columns: RowColumns, { top, bottom }: Area): readonly Task[] {
  for (let row = top; row <= bottom; row++) {
    const task = taskAt(grid, columns, row);
    const { name, content, amount, expectation } = task;
    const isOwn = [name, content, amount, expectation].every(
      (entry) => entry === null || (entry.row === row && isBlankEntry(entry)),
    );
    if (isOwn && name.column === columns.name) return [task];
  }
  return [];
}

function taskAt(grid: Grid, columns: RowColumns, row: number): Task {
  const at = (column: number | undefined) =>
    column === undefined ? null : grid.entryAt({ row, column });
  return {
    row,
    name: grid.entryAt({ row, column: columns.name }),
    content: at(columns.content),
    amount: at(columns.amount),
    expectation: at(columns.expectation),
  };
}

/** Of what a task says beside its name the first that is not blank: a row is free only where all of it is. */
function asRow({ row, name, content, amount, expectation }: Task): Indicator {
  const beside = [content, amount, expectation].filter((entry) => entry !== null);
  const value = beside.find((entry) => !isBlankEntry(entry)) ?? beside[0] ?? blankEntry(name);
  return {
    row,
    level1: null,
    level2: null,
    level2Entry: null,
    name,
    value,
    cycle: null,
    operator: null,
    unit: null,
    weight: null,
    regions: [],
    annual: '',
    target: { kind: 'blank' },
    displaced: false,
  };
}
