import type { LibraryField, LibrarySet } from '../../library/entries';
import { oneLine, type OwnEntry } from './own-entry';

/** Indicators that the user puts into forms together, with what the blanks begin with. */
export type OwnSet = LibrarySet;

/** What the user keeps: every indicator of a name and class once, every set of a name once. */
export interface OwnLibrary {
  readonly entries: readonly OwnEntry[];
  readonly sets: readonly OwnSet[];
}

export const NO_LIBRARY: OwnLibrary = { entries: [], sets: [] };

export function isEmptyLibrary({ entries, sets }: OwnLibrary): boolean {
  return entries.length === 0 && sets.length === 0;
}

export function ownSet(name: string, field: LibraryField, entries: OwnSet['entries']): OwnSet {
  const clean = oneLine(name);
  return { id: `own-set:${clean}`, name: clean, field, entries: distinct(entries) };
}

/** A set of these indicators, each with what stood in its blanks where it was taken from. */
export function setOf(name: string, entries: readonly OwnEntry[]): OwnSet {
  const members = entries.map(({ id, example }) => ({ id, ...(example && { slots: example }) }));
  return ownSet(name, entries[0]?.fields[0] ?? '通用', members);
}

/** The library with these added; one that is there already is replaced, where it stands. */
export function withEntries(library: OwnLibrary, entries: readonly OwnEntry[]): OwnLibrary {
  return { ...library, entries: placed(library.entries, entries) };
}

export function withSet(library: OwnLibrary, set: OwnSet): OwnLibrary {
  return { ...library, sets: placed(library.sets, [set]) };
}

/** The library with an indicator changed; sets follow it where its name or class is another now. */
export function withEdited(library: OwnLibrary, before: string, entry: OwnEntry): OwnLibrary {
  const renamed = library.sets.map((set) => ({
    ...set,
    entries: distinct(
      set.entries.map((each) => (each.id === before ? { ...each, id: entry.id } : each)),
    ),
  }));
  const entries = library.entries
    .filter(({ id }) => id === before || id !== entry.id)
    .map((each) => (each.id === before ? entry : each));
  return { entries, sets: renamed };
}

/** The library with a set changed, where it stands; another set of the new name gives way. */
export function withEditedSet(library: OwnLibrary, before: string, set: OwnSet): OwnLibrary {
  const sets = library.sets
    .filter(({ id }) => id === before || id !== set.id)
    .map((each) => (each.id === before ? set : each));
  return { ...library, sets };
}

/** The library without an indicator; a set that has nothing else goes with it. */
export function withoutEntry(library: OwnLibrary, id: string): OwnLibrary {
  const entries = library.entries.filter((entry) => entry.id !== id);
  const sets = library.sets
    .map((set) => ({ ...set, entries: set.entries.filter((each) => each.id !== id) }))
    .filter((set) => set.entries.length > 0);
  return { entries, sets };
}

export function withoutSet(library: OwnLibrary, id: string): OwnLibrary {
  return { ...library, sets: library.sets.filter((set) => set.id !== id) };
}

interface Known {
  readonly id: string;
}

function placed<Item extends Known>(
  known: readonly Item[],
  items: readonly Item[],
): readonly Item[] {
  const all = new Map([...known, ...items].map((item) => [item.id, item]));
  return [...all.values()];
}

function distinct<Item extends Known>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
