import { INDICATOR_FILES } from '../packs/indicators';
import sets from '../packs/sets.json';
import {
  indicatorsSchema,
  setsSchema,
  type LibraryEntry,
  type LibrarySet,
} from '../packs/library-schema';

export type { LibraryEntry, LibraryField, LibrarySet, SlotName } from '../packs/library-schema';

/** The standard wordings that come with the product, field by field. */
export const ENTRIES: readonly LibraryEntry[] = INDICATOR_FILES.flatMap(
  (file) => indicatorsSchema.parse(file).entries,
);

/** Indicators chosen together for common work. */
export const SETS: readonly LibrarySet[] = setsSchema.parse(sets);

const BY_ID: ReadonlyMap<string, LibraryEntry> = new Map(ENTRIES.map((entry) => [entry.id, entry]));

export function entryById(id: string): LibraryEntry | undefined {
  return BY_ID.get(id);
}
