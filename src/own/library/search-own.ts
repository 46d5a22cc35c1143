import type { LibraryEntry } from '../../library/entries';
import { searchOver, type LibrarySearch } from '../../library/search';

const searches = new WeakMap<readonly LibraryEntry[], LibrarySearch>();

/** The search over the user's own indicators; they are taken apart once for as long as they stay the same. */
export function searchOwn(entries: readonly LibraryEntry[]): LibrarySearch {
  const known = searches.get(entries);
  if (known) return known;
  const search = searchOver(entries);
  searches.set(entries, search);
  return search;
}
