import type { Form } from '../form/form';
import { keywordsOf } from '../form/judgement/keywords';
import { ENTRIES, type LibraryEntry } from './entries';
import { sameClass } from './same-class';
import type { Ranked } from './search-index';

/** How much a word of the form counts, by where it stands. */
const DEPARTMENT = 3;
const TASK = 2;
const GOAL = 1;
/** An entry for any department comes before one that fits nothing in the form. */
const GENERIC = 0.5;

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
  const words = weighedWords(form);
  return entries
    .filter((entry) => sameClass(entry.level2, level2) && !present.has(entry.name))
    .map((entry, index) => ({ entry, index, weight: weightOf(entry, words) }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .map(({ entry, weight }) => ({ entry, score: weight / (weight + 1) }));
}

function weighedWords(form: Form): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const take = (text: string, weight: number): void => {
    for (const word of keywordsOf(text)) words.set(word, Math.max(words.get(word) ?? 0, weight));
  };
  take(form.fields.get('总体绩效目标')?.entry.text ?? '', GOAL);
  for (const { name, content } of form.tasks) take(`${name.text} ${content?.text ?? ''}`, TASK);
  take(form.fields.get('部门名称')?.entry.text ?? form.title.text, DEPARTMENT);
  return words;
}

/** A field that the form names counts as much as a word of the name; the words of the definition are everyone's. */
function weightOf(entry: LibraryEntry, words: ReadonlyMap<string, number>): number {
  const own = keywordsOf([entry.name, ...entry.synonyms].join(' '));
  const fields = keywordsOf(entry.fields.join(' '));
  const sum = (list: ReadonlySet<string>): number =>
    [...list].reduce((total, word) => total + (words.get(word) ?? 0), 0);
  return (
    sum(own) / Math.sqrt(own.size + 1) + sum(fields) + (entry.fields.includes('通用') ? GENERIC : 0)
  );
}
