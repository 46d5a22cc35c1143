import { rowAfter } from '../library/placement/placement';
import { contains, headOf, type CellRef } from '../snapshot/area';
import type { Placed } from './write-rows';

/** Where a cell that is there now stands once rows are in: one whose area grows upwards, at its new head. */
export function placeAfter(cell: CellRef, { insertions, join }: Placed): CellRef {
  const moved = { row: rowAfter(insertions, cell.row), column: cell.column };
  const area = join.find((each) => contains(each, moved));
  return area ? headOf(area) : moved;
}
