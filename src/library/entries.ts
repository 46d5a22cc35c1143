import { INDICATOR_FILES } from '../packs/indicators';
import sets from '../packs/sets.json';
import {
  indicatorsSchema,
  setsSchema,
  type LibraryEntry,
  type LibraryField,
  type LibrarySet,
} from '../packs/library-schema';

export type { LibraryEntry, LibraryField, LibrarySet, SlotName } from '../packs/library-schema';

const FILES = INDICATOR_FILES.map((file) => indicatorsSchema.parse(file));

/** The standard wordings that come with the product, field by field. */
export const ENTRIES: readonly LibraryEntry[] = FILES.flatMap(({ entries }) => entries);

/** The words by which a form tells what work it is about. */
export const FIELD_WORDS: ReadonlyMap<LibraryField, readonly string[]> = new Map(
  FILES.map(({ field, words }) => [field, words]),
);

/** Indicators chosen together for common work. */
export const SETS: readonly LibrarySet[] = setsSchema.parse(sets);

const BY_ID: ReadonlyMap<string, LibraryEntry> = new Map(ENTRIES.map((entry) => [entry.id, entry]));

export function entryById(id: string): LibraryEntry | undefined {
  return BY_ID.get(id);
}
