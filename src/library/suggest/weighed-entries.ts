import type { Form } from '../../form/form';
import { keywordsOf } from '../../form/judgement/words/keywords';
import { Recall } from '../../form/recall';
import type { LibraryEntry } from '../entries';
import { sourcesOf } from './form-sources';
import { rarityOf, weightsOf } from './words';

/** A field of work that the form names says more than any single word. */
const FIELD = 2;
/** An entry for any department comes before one that fits nothing in the form. */
const GENERIC = 0.5;
/** What few departments can use needs more in common with the form than other entries. */
const NICHE = 0.6;

/** An entry, and how much it shares with the department's name, the tasks and the goal of a form. */
export interface WeighedEntry {
  readonly entry: LibraryEntry;
  readonly weight: number;
}

interface Described {
  readonly entry: LibraryEntry;
  readonly words: readonly string[];
  readonly fields: readonly (readonly string[])[];
}

/** A list of entries, taken apart once, and weighed once for each form however often it is asked about that. */
export class WeighedEntries {
  readonly #described: readonly Described[];
  readonly #rarity: (word: string) => number;
  readonly #known = new Recall<Form['fields'], readonly WeighedEntry[]>();

  constructor(entries: readonly LibraryEntry[]) {
    const wordsOfField = new Map<string, readonly string[]>();
    for (const name of entries.flatMap(({ fields }) => fields)) {
      if (!wordsOfField.has(name)) wordsOfField.set(name, [...keywordsOf(name)]);
    }
    this.#described = entries.map((entry) => ({
      entry,
      words: wordsOf(entry),
      fields: entry.fields.map((name) => wordsOfField.get(name) ?? []),
    }));
    this.#rarity = rarityOf(this.#described.map(({ words }) => words));
  }

  /** The entries in their own order. */
  weigh(form: Form): readonly WeighedEntry[] {
    const { fields, tasks } = form;
    const known = this.#known.find(fields, [tasks]);
    if (known) return known;
    const said = weightsOf(sourcesOf(form));
    const worth = (word: string): number => (said.get(word) ?? 0) * this.#rarity(word);
    return this.#known.keep(
      fields,
      [tasks],
      this.#described.map((each) => ({ entry: each.entry, weight: weightOf(each, worth) })),
    );
  }
}

function wordsOf({ name, synonyms, fields }: LibraryEntry): readonly string[] {
  return [...keywordsOf([name, ...synonyms, ...fields].join(' '))];
}

/** Long lists of synonyms are no merit: their length is weighed against what they share. */
function weightOf(
  { entry: { fields: names, niche }, words, fields }: Described,
  worth: (word: string) => number,
): number {
  const sum = (list: readonly string[]): number =>
    list.reduce((total, word) => total + worth(word), 0);
  const field = Math.max(...fields.map(sum));
  const shared = (sum(words) + FIELD * field) / Math.sqrt(words.length + 1);
  return (niche ? NICHE : 1) * shared + (names.includes('通用') ? GENERIC : 0);
}
