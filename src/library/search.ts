import { toEnd, type Steps } from '../form/steps';
import { ENTRIES, type LibraryEntry, type LibraryField } from './entries';
import { finderSteps, type Finder } from './search/finder';

/** An entry that answers a query; the score runs from 0 to 1. */
export interface Ranked {
  readonly entry: LibraryEntry;
  readonly score: number;
}

/** What the answers are limited to; all of them where nothing is said. */
export interface SearchFilters {
  readonly level1?: string;
  readonly level2?: string;
  readonly field?: LibraryField;
}

export interface LibrarySearch {
  (query: string, filters?: SearchFilters): readonly Ranked[];
  /**
   * Takes the entries apart ahead of the first query, in steps of which none counts as done; a query that comes
   * meanwhile does what is left.
   */
  readonly prepare: () => Steps<void>;
}

/**
 * A search over entries by Chinese words, parts of words, pinyin, first letters and other people's wordings, best
 * first. An empty query lists what the filters leave, in the order of the entries.
 */
export function searchOver(entries: readonly LibraryEntry[]): LibrarySearch {
  let find: Finder | null = null;
  const making = finderSteps(entries);
  const search = (query: string, filters: SearchFilters = {}): readonly Ranked[] => {
    const accepts = (entry: LibraryEntry): boolean => fits(entry, filters);
    if (query.trim() === '') {
      return entries.filter(accepts).map((entry) => ({ entry, score: 0 }));
    }
    find ??= toEnd(making);
    return [...find(query)]
      .flatMap(([index, score]) => {
        const entry = entries[index];
        return entry && accepts(entry) ? [{ entry, score, index }] : [];
      })
      .sort(
        (a, b) =>
          b.score - a.score ||
          Number(a.entry.niche ?? false) - Number(b.entry.niche ?? false) ||
          a.index - b.index,
      )
      .map(({ entry, score }) => ({ entry, score }));
  };
  function* prepare(): Steps<void> {
    while (find === null) {
      const step = making.next();
      if (step.done) find = step.value;
      else yield { done: 0, total: 0 };
    }
  }
  return Object.assign(search, { prepare });
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
