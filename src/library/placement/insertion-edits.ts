import type { RowEdit } from '../../plan/edit';
import { mergedBy } from '../../plan/rows/merged-by';
import { intersection, sameArea, type Area } from '../../snapshot/area';
import type { SheetSnapshot } from '../../snapshot/snapshot';
import { areaAfter, rowAfter, type Insertion } from './placement';

/**
 * New rows as they are carried out, from the bottom up: what stands above an insertion keeps its row, what it takes its
 * formats from may have moved.
 */
export function insertionEdits(sheet: string, insertions: readonly Insertion[]): RowEdit[] {
  return insertions
    .map((insertion, index): RowEdit => ({
      ...{ kind: 'insert-rows', sheet, ...insertion },
      formatsFrom: rowAfter(insertions.slice(index + 1), insertion.formatsFrom),
    }))
    .reverse();
}

/** The merged areas as the insertions leave them, those included that come along with a row's formats. */
export function mergesAfter(
  { name, merges }: SheetSnapshot,
  insertions: readonly Insertion[],
): readonly Area[] {
  return insertionEdits(name, insertions).reduce<readonly Area[]>(
    (areas, edit) => mergedBy(edit, name, areas),
    merges,
  );
}

/** Areas that came along with a row's formats and are to become part of a larger one: a label across columns. */
export function swallowed(
  sheet: SheetSnapshot,
  insertions: readonly Insertion[],
  join: readonly Area[],
): readonly Area[] {
  const there = sheet.merges.map((area) => areaAfter(insertions, area));
  const isIn = (areas: readonly Area[], area: Area): boolean =>
    areas.some((other) => sameArea(other, area));
  return mergesAfter(sheet, insertions).filter(
    (area) =>
      !isIn(there, area) &&
      !isIn(join, area) &&
      join.some((joined) => intersection(joined, area) !== null),
  );
}
