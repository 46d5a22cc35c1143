import { SHARED_FIELDS } from '../../packs/library-schema';
import { FIELD_WORDS, type LibraryEntry, type LibraryField } from '../entries';
import type { Source, SourceText } from './form-sources';
import { rarityOf, subjectsOf, weightsOf } from './words';

const SHARED: ReadonlySet<LibraryField> = new Set(SHARED_FIELDS);

/** How well an entry suits a form. */
export interface Fit {
  readonly entry: LibraryEntry;
  readonly weight: number;
  /** The pieces of that name or synonym of it which the form has most of. */
  readonly words: readonly string[];
  /** The word of the form that tells of its field of work. */
  readonly field: FieldWord | null;
  /** Whether the form speaks for it at all. */
  readonly isMeant: boolean;
}

/** A word that tells what work a form is about, and where it stands. */
export interface FieldWord {
  readonly source: Source;
  readonly word: string;
  readonly weight: number;
}

/** Work of the department's own field comes before what merely shares a word. */
const FIELD: Readonly<Record<Source, number>> = { department: 4, task: 2, goal: 1 };
/** The first field of an entry is its own; in the others it is a guest. */
const GUEST = 0.5;
/** What another department does needs more in common with the form. */
const FOREIGN = 0.6;
/** What any department can use comes before what fits nothing in the form. */
const GENERIC = 0.3;
/** What few departments can use needs more in common with the form than other entries. */
const NICHE = 0.6;
/** Weighs entries against what a form says, in the order of the entries. */
export function fitsOf(
  sources: readonly SourceText[],
  entries: readonly LibraryEntry[],
): readonly Fit[] {
  const phrases = entries.map((entry) => subjectsOf(entry).map((subject) => [...subject]));
  const rarity = rarityOf(phrases.map((each) => [...new Set(each.flat())]));
  const said = weightsOf(sources);
  const worth = (word: string): number => (said.get(word) ?? 0) * rarity(word);
  const fields = new Map([...FIELD_WORDS].map(([field, words]) => [field, bestOf(words, sources)]));
  return entries.map((entry, index) => {
    const best = (phrases[index] ?? []).reduce(
      (most, words) => {
        const weight = sum(words.map(worth)) / Math.sqrt(words.length + 1);
        return weight > most.weight ? { weight, words } : most;
      },
      { weight: 0, words: [] as readonly string[] },
    );
    const field = ownField(entry, fields);
    const isForeign = field === null && !entry.fields.some((name) => SHARED.has(name));
    const factor = (entry.niche ? NICHE : 1) * (isForeign ? FOREIGN : 1);
    const generic = entry.fields.includes('通用') ? GENERIC : 0;
    const shared = best.weight + (field?.weight ?? 0);
    return {
      entry,
      weight: factor * shared + generic,
      words: best.words,
      field,
      isMeant: shared > 0,
    };
  });
}

/** The first of the words that stands where it counts most. */
function bestOf(words: readonly string[], sources: readonly SourceText[]): FieldWord | null {
  for (const { source, text } of sources) {
    const word = words.find((each) => text.includes(each));
    if (word !== undefined) return { source, word, weight: FIELD[source] };
  }
  return null;
}

/** The field of an entry that the form tells most of. */
function ownField(
  { fields }: LibraryEntry,
  told: ReadonlyMap<LibraryField, FieldWord | null>,
): FieldWord | null {
  return fields
    .flatMap((name, index) => {
      const found = told.get(name);
      return found ? [{ ...found, weight: (index === 0 ? 1 : GUEST) * found.weight }] : [];
    })
    .reduce<FieldWord | null>(
      (most, each) => (most && most.weight >= each.weight ? most : each),
      null,
    );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
