import type { Entry, Indicator } from '../../form/form';
import { isBlankEntry, type Grid } from '../../form/outline/grid';
import { isOnlyPlaceholder } from '../../form/judgement/words/placeholder';
import { isBlankRow, type ClassRun } from './classes/class-run';
import type { RowColumns } from './placement';
import { readNameCell } from './names/name-cell';
import { isShared } from './names/written-names';

/** A printed row that waits for an indicator. */
export interface FreeRow {
  readonly row: number;
  readonly columns: RowColumns;
  /** The row that tells how it is to be filled: itself, where it was printed for an indicator. */
  readonly like: Indicator;
}

/** The rows of a class that hold no indicator yet, or only what the template printed in their place. */
export function freeRows(
  run: ClassRun,
  grid: Grid,
  counting: ReadonlySet<number>,
  columnsOf: (row: Indicator) => RowColumns,
): readonly FreeRow[] {
  const free: FreeRow[] = [];
  for (let row = run.top; row <= run.bottom; row++) {
    const indicator = run.rows.find((candidate) => candidate.row === row);
    if (indicator) {
      if (isOpen(indicator)) free.push({ row, columns: columnsOf(indicator), like: indicator });
    } else if (isBlankRow(grid, row, run.last, counting)) {
      free.push({ row, columns: columnsOf(run.last), like: run.last });
    }
  }
  return free;
}

function isOpen(indicator: Indicator): boolean {
  const { row, name, value, cycle, annual } = indicator;
  const open = (entry: Entry | null): boolean =>
    entry === null ||
    (entry.formula === null && (isBlankEntry(entry) || isOnlyPlaceholder(entry.text)));
  const isNamed = !open(name) && readNameCell(name.text, false).name.trim() !== '';
  // A line of a cell is no row: what is written there replaces the others.
  if (isNamed || name.row !== row || name.part !== undefined) return false;
  return isShared(indicator) ? annual === '' : value.row === row && [value, cycle].every(open);
}
