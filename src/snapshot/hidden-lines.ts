import type { CellRef } from './area';
import type { HiddenLines, SheetSnapshot } from './snapshot';

/**
 * Which rows and columns of the given cells are hidden, as a sheet's snapshot tells it: nothing where none is.
 * @param cells in reading order
 */
export function hiddenLines(
  cells: Iterable<CellRef>,
  isHidden: {
    readonly row: (row: number) => boolean;
    readonly column: (column: number) => boolean;
  },
): Pick<SheetSnapshot, 'hidden'> {
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const { row, column } of cells) {
    rows.add(row);
    columns.add(column);
  }
  const hidden: HiddenLines = {
    rows: [...rows].filter(isHidden.row),
    columns: [...columns].sort((a, b) => a - b).filter(isHidden.column),
  };
  return hidden.rows.length + hidden.columns.length > 0 ? { hidden } : {};
}
