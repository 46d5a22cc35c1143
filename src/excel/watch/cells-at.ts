import { contains, rowCount, type Area } from '../../snapshot/area';
import type { SnapshotCell } from '../../snapshot/snapshot';
import type { AddressedCell } from '../read/cells';

/** What a sheet holds, by address and by area: after a burst many small areas are asked for. */
export interface CellsAt {
  readonly size: number;
  at(address: string): SnapshotCell | undefined;
  /** In reading order where the cells are. */
  within(area: Area): readonly AddressedCell[];
}

export function cellsAt(cells: ReadonlyMap<string, SnapshotCell>): CellsAt {
  let rows: ReadonlyMap<number, readonly AddressedCell[]> | null = null;
  return {
    size: cells.size,
    at: (address) => cells.get(address),
    within(area) {
      rows ??= byRow(cells);
      const found: AddressedCell[] = [];
      const take = (row: readonly AddressedCell[]) => {
        for (const each of row) if (contains(area, each[1])) found.push(each);
      };
      // Of whole columns most rows hold nothing.
      if (rowCount(area) > rows.size) rows.forEach(take);
      else for (let row = area.top; row <= area.bottom; row++) take(rows.get(row) ?? []);
      return found;
    },
  };
}

function byRow(
  cells: ReadonlyMap<string, SnapshotCell>,
): ReadonlyMap<number, readonly AddressedCell[]> {
  const rows = new Map<number, AddressedCell[]>();
  for (const each of cells) {
    const row = rows.get(each[1].row);
    if (row) row.push(each);
    else rows.set(each[1].row, [each]);
  }
  return rows;
}
