import type { Form } from '../form/form';
import { keywordsOf } from '../form/judgement/keywords';
import { ENTRIES, type LibraryEntry } from './entries';
import { sameClass } from './same-class';
import type { Ranked } from './search';

/** How much a word of the form counts, by where it stands; said again and again it counts more. */
const DEPARTMENT = 2;
const TASK = 2;
const GOAL = 1;
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
  const weights = weighedWords(form);
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

/** A word that few entries have says more than one that many have; from 0 for a word of all of them to 1. */
function rarityOf(texts: readonly (readonly string[])[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const word of texts.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => 1 - Math.log(counts.get(word) ?? 1) / Math.log(texts.length + 1);
}

function weighedWords(form: Form): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const take = (text: string, weight: number): void => {
    for (const word of keywordsOf(text)) {
      const stressed = weight * (1 + Math.log(text.split(word).length - 1));
      words.set(word, Math.max(words.get(word) ?? 0, stressed));
    }
  };
  const tasks = form.tasks.map(({ name, content }) => `${name.text} ${content?.text ?? ''}`);
  take(form.fields.get('总体绩效目标')?.entry.text ?? '', GOAL);
  take(tasks.join(' '), TASK);
  take(form.fields.get('部门名称')?.entry.text ?? form.title.text, DEPARTMENT);
  return words;
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
