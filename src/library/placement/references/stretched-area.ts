import { intersection, type Area } from '../../../snapshot/area';
import { areaAfter, type Insertion } from '../placement';
import type { PlacedGroup } from '../row-group';

/**
 * An area that covered the rows beside new ones, after the insertions and grown so that it covers those, too.
 * Rows strictly inside extend it by themselves.
 */
export function stretchedArea(
  area: Area,
  groups: readonly PlacedGroup[],
  insertions: readonly Insertion[],
): Area {
  return groups.reduce(
    (grown, { place, from, bottom }) => {
      const touches = place.side === 'below' ? area.bottom === place.at - 1 : area.top === place.at;
      if (!touches) return grown;
      return { ...grown, top: Math.min(grown.top, from), bottom: Math.max(grown.bottom, bottom) };
    },
    areaAfter(insertions, area),
  );
}

/** Whether an area lies over rows of the table. */
export function meetsTable(area: Area, table: Area): boolean {
  return intersection(area, table) !== null;
}
