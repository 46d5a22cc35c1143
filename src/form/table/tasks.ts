import type { Area } from '../../snapshot/area';
import type { TaskRole } from '../../packs';
import type { Entry, Task } from '../form';
import { isBlankEntry, wordsOf, type Grid } from '../outline/grid';
import { columnOf, type Heading } from './headings/heading';
import type { Vocabulary } from '../text/vocabulary';

/** A part of the task above, whose money is counted there: 其中：宣传品制作. */
const PART = /^\s*其中\s*[:：]/u;

/** The task block: its data rows, blank ones included, and the tasks in them. */
export interface TaskBlock {
  readonly heading: Heading<TaskRole>;
  readonly area: Area;
  readonly tasks: readonly Task[];
}

/**
 * Reads the tasks below a heading, down to the next label on the left or the next table.
 * @param bottom the last row that may belong to the block
 */
export function readTasks(
  grid: Grid,
  heading: Heading<TaskRole>,
  bottom: number,
  vocabulary: Vocabulary,
): TaskBlock {
  const columns = heading.cells.map(({ column }) => column);
  const nameColumn = columnOf(heading, 'name') ?? Math.min(...columns);
  const contentColumn = columnOf(heading, 'content') ?? nameColumn + 1;
  const parts = partsBelow(grid, heading, nameColumn, vocabulary);
  const top = heading.bottom + (parts.length > 0 ? 2 : 1);
  const labelled = labelBottom(grid, heading, nameColumn);
  const filled = grid.rowsIn({ top, bottom: Math.min(bottom, labelled ?? bottom) });
  const end = filled.find((row) => endsAt(grid, row, nameColumn, contentColumn, vocabulary));
  const tasks = filled
    .filter((row) => end === undefined || row < end)
    .map((row) => readTask(grid, heading, nameColumn, row))
    .filter((task) => startsHere(grid, task, task.row) && !isEmpty(task))
    .filter(({ row, name }) => !isTotalRow(grid, row, vocabulary) && !PART.test(name.text));
  const area = {
    top,
    bottom: end === undefined ? (labelled ?? filled.at(-1) ?? top - 1) : end - 1,
    left: Math.min(...columns),
    right: Math.max(
      ...columns.map((column) => grid.areaAt({ row: heading.row, column }).right),
      ...parts.map((entry) => grid.areaAt(entry).right),
    ),
  };
  return { heading, area, tasks };
}

/** The last row beside the block's own label, where another label follows below that one, known or not; else null. */
function labelBottom(grid: Grid, heading: Heading<TaskRole>, nameColumn: number): number | null {
  if (nameColumn === 0) return null;
  const label = grid.areaAt({ row: heading.row, column: nameColumn - 1 });
  const below = grid.entryAt({ row: label.bottom + 1, column: label.left });
  const reaches = label.bottom > heading.bottom && label.right < nameColumn;
  return reaches && wordsOf(below) !== '' ? label.bottom : null;
}

/** 总额, 财政拨款, 其他资金 below the amounts' heading: nothing is merged there, and no task is named. */
function partsBelow(
  grid: Grid,
  heading: Heading<TaskRole>,
  nameColumn: number,
  vocabulary: Vocabulary,
): readonly Entry[] {
  const entries = grid.startingIn(heading.bottom + 1);
  const isPart = (entry: Entry): boolean => {
    const words = wordsOf(entry);
    const isMoney = vocabulary.taskRole(words)?.role === 'amount';
    return (
      entry.column > nameColumn &&
      (isMoney || vocabulary.isTotal(words) || vocabulary.isLabel(words))
    );
  };
  return entries.length >= 2 && entries.every(isPart) ? entries : [];
}

function readTask(grid: Grid, heading: Heading<TaskRole>, nameColumn: number, row: number): Task {
  const at = (role: TaskRole): Entry | null => {
    const column = columnOf(heading, role);
    return column === null ? null : grid.entryAt({ row, column });
  };
  return {
    row,
    name: grid.entryAt({ row, column: nameColumn }),
    content: at('content'),
    amount: at('amount'),
    expectation: at('expectation'),
  };
}

/** A task may be merged over several rows; it is read where one of its cells begins. */
function startsHere(grid: Grid, task: Task, row: number): boolean {
  const parts = [task.name, task.content, task.amount, task.expectation];
  return parts.some((part) => part !== null && part.row === row && grid.areaAt(part).top === row);
}

function isEmpty(task: Task): boolean {
  const parts = [task.name, task.content, task.amount, task.expectation];
  return parts.every((part) => part === null || isBlankEntry(part));
}

/** 合计 stands in the row's first cell, left of the names or across them. */
function isTotalRow(grid: Grid, row: number, vocabulary: Vocabulary): boolean {
  return grid.startingIn(row).some((entry) => vocabulary.isTotal(wordsOf(entry)));
}

/** A label stands left of the names or alone in their column, or one cell lies across the columns. */
function endsAt(
  grid: Grid,
  row: number,
  nameColumn: number,
  contentColumn: number,
  vocabulary: Vocabulary,
): boolean {
  if (isTotalRow(grid, row, vocabulary)) return false;
  const name = grid.areaAt({ row, column: nameColumn });
  if (name.left <= contentColumn && contentColumn <= name.right) return true;
  const starting = grid.startingIn(row);
  // The labels of a money table side by side.
  if (starting.filter((entry) => vocabulary.field(wordsOf(entry))).length > 1) return true;
  return starting.some((entry) => {
    if (entry.column > nameColumn) return false;
    const words = wordsOf(entry);
    if (vocabulary.isEndLabel(words)) return true;
    return entry.column < nameColumn
      ? vocabulary.isLabel(words)
      : (vocabulary.indicatorRole(words) !== null || starting.length === 1) &&
          vocabulary.isLabel(words);
  });
}
