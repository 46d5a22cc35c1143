import type { Form } from '../form/form';
import { keywordsOf } from '../form/judgement/words/keywords';
import { ENTRIES, type LibraryEntry } from './entries';
import { sameClass } from './same-class';
import type { Ranked } from './search';
import { sourcesOf } from './suggest/form-sources';
import { rarityOf, weightsOf } from './suggest/words';

/** A field of work that the form names says more than any single word. */
const FIELD = 2;
/** An entry for any department comes before one that fits nothing in the form. */
const GENERIC = 0.5;
/** What few departments can use needs more in common with the form than other entries. */
const NICHE = 0.6;

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
  const weights = weightsOf(sourcesOf(form));
  const described = entries.map((entry, index) => ({ entry, index, words: wordsOf(entry) }));
  const rarity = rarityOf(described.map(({ words }) => words));
  const worth = (word: string): number => (weights.get(word) ?? 0) * rarity(word);
  return described
    .filter(({ entry }) => sameClass(entry.level2, level2) && !present.has(entry.name))
    .map(({ entry, index, words }) => ({ entry, index, weight: weightOf(entry, words, worth) }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .map(({ entry, weight }) => ({ entry, score: weight / (weight + 1) }));
}

function wordsOf({ name, synonyms, fields }: LibraryEntry): readonly string[] {
  return [...keywordsOf([name, ...synonyms, ...fields].join(' '))];
}

/** Long lists of synonyms are no merit: their length is weighed against what they share. */
function weightOf(
  { fields, niche }: LibraryEntry,
  words: readonly string[],
  worth: (word: string) => number,
): number {
  const sum = (list: readonly string[]): number =>
    list.reduce((total, word) => total + worth(word), 0);
  const field = Math.max(...fields.map((name) => sum([...keywordsOf(name)])));
  const shared = (sum(words) + FIELD * field) / Math.sqrt(words.length + 1);
  return (niche ? NICHE : 1) * shared + (fields.includes('通用') ? GENERIC : 0);
}
