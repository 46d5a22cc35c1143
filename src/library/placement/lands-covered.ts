import { isCovered, sameArea } from '../../snapshot/area';
import type { SheetSnapshot } from '../../snapshot/snapshot';
import { mergesAfter } from './insertion-edits';
import type { Placement } from './placement';

type Placed = Extract<Placement, { readonly kind: 'placed' }>;

/** Whether something would be written below a merged area: a row that comes in its midst is merged along. */
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
  return written.some((cell) => isCovered(cell, [...kept, ...join]));
}
