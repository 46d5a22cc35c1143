import { ownLibrarySchema } from '../../packs/library-schema';
import { draftOf } from '../library/own-entry';
import type { OwnLibrary } from '../library/own-library';
import { readDrafts, type DraftsReading } from './read-drafts';

/** Why a text is no library at all. */
export type JsonRefusal = { readonly kind: 'not-json' } | { readonly kind: 'not-library' };

/** The library as a file, or as it is kept: indicators as a form would have them. */
export function printLibrary(library: OwnLibrary): string {
  return JSON.stringify(plainLibrary(library), null, 2);
}

/** The same as plain data. */
export function plainLibrary({ entries, sets }: OwnLibrary): object {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    version: 1,
    entries: entries.map(draftOf),
    sets: sets.map(({ name, field, entries: members }) => ({
      name,
      field,
      entries: members.flatMap(({ id, slots }) => {
        const entry = known.get(id);
        if (!entry) return [];
        return [{ name: entry.name, level2: entry.level2, ...(slots && { slots }) }];
      }),
    })),
  };
}

/** Never throws. */
export function readLibrary(text: string): DraftsReading | JsonRefusal {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return { kind: 'not-json' };
  }
  return readPlainLibrary(value);
}

/** The same of plain data. */
export function readPlainLibrary(value: unknown): DraftsReading | JsonRefusal {
  const parsed = ownLibrarySchema.safeParse(value);
  if (!parsed.success) return { kind: 'not-library' };
  const { entries, sets } = parsed.data;
  return readDrafts({
    entries: entries.map((draft, index) => ({ place: index + 1, draft })),
    members: sets.flatMap(({ name: set, field, entries: members }, index) =>
      members.map((member) => ({ ...member, place: index + 1, set, field })),
    ),
  });
}
