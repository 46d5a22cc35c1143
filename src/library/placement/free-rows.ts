import type { Entry, Indicator } from '../../form/form';
import { isBlankEntry, type Grid } from '../../form/outline/grid';
import { isOnlyPlaceholder } from '../../form/judgement/placeholder';
import { isBlankRow, type ClassRun } from './class-run';
import type { RowColumns } from './placement';

/** A printed row that waits for an indicator. */
export interface FreeRow {
  readonly row: number;
  readonly columns: RowColumns;
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
      if (isOpen(indicator)) free.push({ row, columns: columnsOf(indicator) });
    } else if (isBlankRow(grid, row, run.last, counting)) {
      free.push({ row, columns: columnsOf(run.last) });
    }
  }
  return free;
}

function isOpen({ row, name, value, cycle }: Indicator): boolean {
  const open = (entry: Entry | null): boolean =>
    entry === null ||
    (entry.formula === null && (isBlankEntry(entry) || isOnlyPlaceholder(entry.text)));
  return name.row === row && value.row === row && [name, value, cycle].every(open);
}
