import { intersection, isCovered, sameArea, type Area } from '../../snapshot/area';
import type { SheetSnapshot } from '../../snapshot/snapshot';
import { mergesAfter } from './insertion-edits';
import type { Placement } from './placement';

type Placed = Extract<Placement, { readonly kind: 'placed' }>;

/**
 * Whether something would be written below a merged area, or a label would meet another: a row that comes in the midst
 * of one is merged along.
 */
export function landsCovered(
  { insertions, indicators, cells, part, join }: Placed,
  sheet: SheetSnapshot,
): boolean {
  const kept = mergesAfter(sheet, insertions).filter(
    (area) => !part.some((parted) => sameArea(parted, area)),
  );
  const written = [
    ...indicators.flatMap(({ name, value }) => [name, value]),
    ...cells.filter(({ value }) => value !== null).map(({ cell }) => cell),
  ];
  const meetsKept = (joined: Area): boolean =>
    kept.some((area) => !sameArea(joined, area) && intersection(joined, area) !== null);
  return join.some(meetsKept) || written.some((cell) => isCovered(cell, [...kept, ...join]));
}
