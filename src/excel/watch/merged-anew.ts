import {
  headOf,
  intersection,
  isCovered,
  sameArea,
  sameCell,
  type Area,
} from '../../snapshot/area';
import { sameValue } from '../../snapshot/snapshot';
import type { AddressedCell } from '../read/cells';
import type { CellsAt } from './cells-at';

/**
 * Whether an edit may have merged or parted cells: Excel tells of that as of any other edit. Pasting over merged cells
 * may part them; an edit of several cells that leaves all contents as they were may be nothing but a merging.
 * @param before what the cells held when they were read last
 * @param now all cells as they are
 */
export function mayBeMergedAnew(
  area: Area,
  before: CellsAt,
  now: CellsAt,
  merges: readonly Area[],
): boolean {
  const head = headOf(area);
  const inside = now.within(area);
  const touched = merges.filter((merge) => intersection(merge, area));
  // What is covered takes no contents.
  if (inside.some(([, cell]) => isCovered(cell, touched))) return true;
  if (area.top === area.bottom && area.left === area.right) return false;
  // What merging leaves is one content at the head at most.
  const looksMerged = touched.length > 0 || inside.every(([, cell]) => sameCell(cell, head));
  if (!isChanged(area, before, inside)) return looksMerged;
  const isOneMerge = touched.some((merge) => sameArea(merge, area));
  return looksMerged && inside.length > 0 && !isOneMerge;
}

function isChanged(area: Area, before: CellsAt, filled: readonly AddressedCell[]): boolean {
  const now = new Map(filled);
  const places = new Set([...filled, ...before.within(area)].map(([address]) => address));
  return [...places].some((address) => {
    const [was, is] = [before.at(address), now.get(address)];
    return (
      !sameValue(was?.value ?? null, is?.value ?? null) ||
      was?.formula !== is?.formula ||
      was?.numberFormat !== is?.numberFormat
    );
  });
}
