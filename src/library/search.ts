import { ENTRIES, type LibraryEntry, type LibraryField } from './entries';
import { indexOf, type Ranked, type SearchIndex } from './search-index';

export type { Ranked } from './search-index';

/** What the answers are limited to; all of them where nothing is said. */
export interface SearchFilters {
  readonly level1?: string;
  readonly level2?: string;
  readonly field?: LibraryField;
}

export type LibrarySearch = (query: string, filters?: SearchFilters) => readonly Ranked[];

/**
 * A search over entries by Chinese words, parts of words and other people's wordings, best first.
 * An empty query lists what the filters leave, in the order of the entries.
 */
export function searchOver(entries: readonly LibraryEntry[]): LibrarySearch {
  let index: SearchIndex | null = null;
  return (query, filters = {}) => {
    const accepts = (entry: LibraryEntry): boolean => fits(entry, filters);
    if (query.trim() === '') {
      return entries.filter(accepts).map((entry) => ({ entry, score: 0 }));
    }
    index ??= indexOf(entries);
    return index.rank(query, accepts);
  };
}

/** The search over the library that comes with the product. */
export const searchLibrary: LibrarySearch = searchOver(ENTRIES);

function fits(entry: LibraryEntry, { level1, level2, field }: SearchFilters): boolean {
  return (
    (level1 === undefined || entry.level1 === level1) &&
    (level2 === undefined || entry.level2 === level2) &&
    (field === undefined || entry.fields.includes(field))
  );
}
