import type { Form } from '../form/form';
import { ENTRIES, type LibraryEntry } from './entries';
import { sameClass } from './same-class';
import type { Ranked } from './search';
import { WeighedEntries } from './suggest/weighed-entries';

const weighed = new WeakMap<readonly LibraryEntry[], WeighedEntries>();

/**
 * The entries of a class that a form lacks, best first: by what they share with the department's name, its tasks and
 * its goal. Entries whose name the form has already are left out.
 * @param level2 the class as the library or the form calls it
 */
export function suggestEntries(
  form: Form,
  level2: string,
  entries: readonly LibraryEntry[] = ENTRIES,
): readonly Ranked[] {
  const present = new Set(form.indicators.map(({ name }) => name.text.trim()));
  return weighedOf(entries)
    .weigh(form)
    .filter(({ entry }) => sameClass(entry.level2, level2) && !present.has(entry.name))
    .sort((a, b) => b.weight - a.weight)
    .map(({ entry, weight }) => ({ entry, score: weight / (weight + 1) }));
}

function weighedOf(entries: readonly LibraryEntry[]): WeighedEntries {
  const known = weighed.get(entries) ?? new WeighedEntries(entries);
  weighed.set(entries, known);
  return known;
}
