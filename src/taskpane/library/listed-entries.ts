import type { Form } from '../../form/form';
import type { LibraryEntry } from '../../library/entries';
import { searchLibrary } from '../../library/search';
import { suggestEntries } from '../../library/suggest';
import { levelsOf, type ClassChoice } from './class-choice';

/**
 * The entries to choose from, best first: what a query finds, or without one what suits the form that was checked.
 * @param form null where none was checked yet: then the library's own order
 */
export function listedEntries(
  query: string,
  choice: ClassChoice,
  form: Form | null,
): readonly LibraryEntry[] {
  const levels = levelsOf(choice);
  if (query.trim() !== '' || form === null) {
    return searchLibrary(query)
      .map(({ entry }) => entry)
      .filter(({ level2 }) => levels.includes(level2));
  }
  return levels
    .flatMap((level2) => suggestEntries(form, level2))
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}
