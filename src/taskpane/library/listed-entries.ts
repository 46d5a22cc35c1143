import type { Form } from '../../form/form';
import type { LibraryEntry, LibraryField } from '../../library/entries';
import { searchLibrary } from '../../library/search';
import { searchOwn } from '../../own/library/search-own';
import { suggestEntries } from '../../library/suggest';
import { levelsOf, type ClassChoice } from './class-choice';

/** A field of work; '' for all of them. */
export type FieldChoice = LibraryField | '';

/** What the list is limited to. */
export interface Wish {
  readonly query: string;
  readonly choice: ClassChoice;
  readonly field: FieldChoice;
}

export const ANYTHING: Wish = { query: '', choice: '', field: '' };

/** Whether nothing was asked for yet. */
export function isAnything({ query, choice, field }: Wish): boolean {
  return query.trim() === '' && choice === '' && field === '';
}

/**
 * The entries to choose from, best first: what a query finds, or without one what suits the form that was checked.
 * @param form null where none was checked yet: then the library's own order
 * @param own what the user keeps; of two that fit as well it comes first
 */
export function listedEntries(
  { query, choice, field }: Wish,
  form: Form | null,
  own: readonly LibraryEntry[] = [],
): readonly LibraryEntry[] {
  const levels = levelsOf(choice);
  const isWanted = ({ level2, fields }: LibraryEntry) =>
    levels.includes(level2) && (field === '' || fields.includes(field));
  if (query.trim() !== '' || form === null) {
    return [...searchOwn(own)(query), ...searchLibrary(query)]
      .sort((a, b) => b.score - a.score)
      .map(({ entry }) => entry)
      .filter(isWanted);
  }
  return levels
    .flatMap((level2) => [...suggestEntries(form, level2, own), ...suggestEntries(form, level2)])
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry)
    .filter(isWanted);
}
