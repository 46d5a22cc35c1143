import type { Indicator } from '../../form/form';
import { newLines, type NewLine } from './classes/class-lines';
import { orderOf, type ClassPlace } from './classes/class-place';
import type { ClassRun } from './classes/class-run';
import type { IndicatorChoice, Insertion } from './placement';

/** Chosen indicators of one class that need new rows. */
export interface RowGroup {
  readonly place: ClassPlace;
  /** The form lacks the class: its label is written, too. */
  readonly isNewClass: boolean;
  readonly level1: string;
  readonly level2: string;
  /** New rows ahead of theirs that name the class. */
  readonly lines: readonly NewLine[];
  readonly choices: readonly [IndicatorChoice, ...IndicatorChoice[]];
}

/** A group and where it stands after all insertions. */
export interface PlacedGroup extends RowGroup {
  /** The first of its new rows, then the first and the last that hold its indicators. */
  readonly from: number;
  readonly top: number;
  readonly bottom: number;
}

/** The groups with the lines that their classes need, each once. */
export function withLines(
  groups: readonly RowGroup[],
  runs: readonly ClassRun[],
): readonly RowGroup[] {
  const before: NewLine[] = [];
  return [...groups].sort(fromTopToBottom).map((group) => {
    const lines = group.isNewClass ? newLines(group, group.place, runs, before) : [];
    before.push(...lines);
    return { ...group, lines };
  });
}

/** Gives the groups their rows, from top to bottom. */
export function stack(groups: readonly RowGroup[]): readonly PlacedGroup[] {
  let inserted = 0;
  return [...groups].sort(fromTopToBottom).map((group) => {
    const { place, lines, choices } = group;
    const from = place.at + inserted;
    const top = from + lines.length;
    inserted += lines.length + choices.length;
    return { ...group, from, top, bottom: top + choices.length - 1 };
  });
}

export function insertionsOf({ place, lines, choices }: RowGroup): readonly Insertion[] {
  const { at } = place;
  return [
    ...lines.map(({ like }) => ({ at, count: 1, formatsFrom: like.row })),
    { at, count: choices.length, formatsFrom: modelRow(place).row },
  ];
}

/** Ahead of one row: first what goes on with the class above, then new classes in the official order. */
function fromTopToBottom(a: RowGroup, b: RowGroup): number {
  return (
    a.place.at - b.place.at ||
    Number(a.place.side === 'above') - Number(b.place.side === 'above') ||
    Number(!goesOn(a)) - Number(!goesOn(b)) ||
    orderOf(a.level2) - orderOf(b.level2)
  );
}

/** Its label goes on from the rows above; where these are lines of one cell, that is none of theirs alone. */
function goesOn({ isNewClass, place }: RowGroup): boolean {
  const { name, level2Entry } = place.run.last;
  return !isNewClass && (name.part === undefined || level2Entry !== null);
}

/** The existing row that new ones go by. */
export function modelRow({ side, run }: ClassPlace): Indicator {
  return side === 'below' ? run.last : (run.rows[0] ?? run.last);
}
