import type { Indicator } from '../../form/form';
import { orderOf, type ClassPlace } from './class-place';
import type { IndicatorChoice, Insertion } from './placement';

/** Chosen indicators of one class that need new rows. */
export interface RowGroup {
  readonly place: ClassPlace;
  /** The form lacks the class: its label is written, too. */
  readonly isNewClass: boolean;
  readonly level1: string;
  readonly level2: string;
  readonly choices: readonly [IndicatorChoice, ...IndicatorChoice[]];
}

/** A group and its first row after all insertions. */
export interface PlacedGroup extends RowGroup {
  readonly top: number;
  readonly bottom: number;
}

/** Gives the groups their rows, from top to bottom. */
export function stack(groups: readonly RowGroup[]): readonly PlacedGroup[] {
  let inserted = 0;
  return [...groups].sort(fromTopToBottom).map((group) => {
    const top = group.place.at + inserted;
    inserted += group.choices.length;
    return { ...group, top, bottom: top + group.choices.length - 1 };
  });
}

export function insertionOf({ place, choices }: RowGroup): Insertion {
  const { side, run, at } = place;
  const formatsFrom = side === 'below' ? run.last.row : run.top;
  return { at, count: choices.length, formatsFrom };
}

/** Ahead of one row: first what goes on with the class above, then new classes in the official order. */
function fromTopToBottom(a: RowGroup, b: RowGroup): number {
  return (
    a.place.at - b.place.at ||
    Number(a.place.side === 'above') - Number(b.place.side === 'above') ||
    Number(a.isNewClass) - Number(b.isNewClass) ||
    orderOf(a.level2) - orderOf(b.level2)
  );
}

/** The existing row that new ones go by. */
export function modelRow({ side, run }: ClassPlace): Indicator {
  return side === 'below' ? run.last : (run.rows[0] ?? run.last);
}
