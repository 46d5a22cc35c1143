import type { Form } from '../../form/form';
import type { LibraryEntry } from '../../library/entries';
import { searchLibrary } from '../../library/search';
import { searchOwn } from '../../own/library/search-own';
import { suggestEntries } from '../../library/suggest';
import { levelsOf, type ClassChoice } from './class-choice';

/**
 * The entries to choose from, best first: what a query finds, or without one what suits the form that was checked.
 * @param form null where none was checked yet: then the library's own order
 * @param own what the user keeps; of two that fit as well it comes first
 */
export function listedEntries(
  query: string,
  choice: ClassChoice,
  form: Form | null,
  own: readonly LibraryEntry[] = [],
): readonly LibraryEntry[] {
  const levels = levelsOf(choice);
  if (query.trim() !== '' || form === null) {
    return [...searchOwn(own)(query), ...searchLibrary(query)]
      .sort((a, b) => b.score - a.score)
      .map(({ entry }) => entry)
      .filter(({ level2 }) => levels.includes(level2));
  }
  return levels
    .flatMap((level2) => [...suggestEntries(form, level2, own), ...suggestEntries(form, level2)])
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}
