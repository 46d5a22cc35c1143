import { entryById, type LibraryEntry, type LibrarySet } from '../../library/entries';
import { fillPattern, type FilledPattern, type SlotValues } from '../../library/fill-pattern';
import type { IndicatorChoice } from '../../library/placement/placement';

/** An entry that is to be inserted, with what stands in the blanks of its value. */
export interface TrayItem {
  readonly entry: LibraryEntry;
  readonly values: SlotValues;
}

/** What is to be inserted together, each entry once, in the order of choosing. */
export type Tray = readonly TrayItem[];

export function isInTray(tray: Tray, { id }: LibraryEntry): boolean {
  return tray.some(({ entry }) => entry.id === id);
}

export function added(tray: Tray, ...items: readonly TrayItem[]): Tray {
  return [...tray, ...items.filter(({ entry }) => !isInTray(tray, entry))];
}

export function removed(tray: Tray, { id }: LibraryEntry): Tray {
  return tray.filter(({ entry }) => entry.id !== id);
}

export function filledIn(tray: Tray, { id }: LibraryEntry, values: SlotValues): Tray {
  return tray.map((item) => (item.entry.id === id ? { ...item, values } : item));
}

export function itemsOf({ entries }: LibrarySet): readonly TrayItem[] {
  return entries.flatMap(({ id, slots }) => {
    const entry = entryById(id);
    return entry ? [{ entry, values: slots ?? {} }] : [];
  });
}

export function valueOf({ entry, values }: TrayItem): FilledPattern {
  return fillPattern(entry.value, values);
}

/** What to insert; null while a blank is open. */
export function choicesOf(tray: Tray): readonly IndicatorChoice[] | null {
  const choices = tray.flatMap((item): IndicatorChoice[] => {
    const { level1, level2, name } = item.entry;
    const value = valueOf(item);
    return value.kind === 'filled' ? [{ level1, level2, name, annual: value.text }] : [];
  });
  return choices.length === tray.length && tray.length > 0 ? choices : null;
}
