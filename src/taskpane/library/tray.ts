import { choiceOf, valueOf, type PickedEntry } from '../../library/choice';
import type { LibraryEntry } from '../../library/entries';
import type { SlotValues } from '../../library/fill-pattern';
import type { IndicatorChoice } from '../../library/placement/placement';

/** What is to be inserted together, each entry once, in the order of choosing. */
export type Tray = readonly PickedEntry[];

export function isInTray(tray: Tray, { id }: LibraryEntry): boolean {
  return tray.some(({ entry }) => entry.id === id);
}

/** The tray with these picks at its end; what is in it already stays as it is. */
export function added(tray: Tray, ...picks: readonly PickedEntry[]): Tray {
  return [...tray, ...picks.filter(({ entry }) => !isInTray(tray, entry))];
}

export function removed(tray: Tray, { id }: LibraryEntry): Tray {
  return tray.filter(({ entry }) => entry.id !== id);
}

/** The tray with other values in the blanks of an entry. */
export function filledIn(tray: Tray, { id }: LibraryEntry, values: SlotValues): Tray {
  return tray.map((pick) => (pick.entry.id === id ? { ...pick, values } : pick));
}

/** What to insert; null while a blank is open. */
export function choicesOf(tray: Tray): readonly IndicatorChoice[] | null {
  const isComplete = tray.every((pick) => valueOf(pick).kind === 'filled');
  return isComplete && tray.length > 0 ? tray.map(choiceOf) : null;
}
