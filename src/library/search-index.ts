import type { LibraryEntry } from './entries';
import { gramsOf } from './grams';

/** An entry that answers a query; the score runs from 0 to 1. */
export interface Ranked {
  readonly entry: LibraryEntry;
  readonly score: number;
}

/** A name or synonym, as it was taken apart. */
interface Phrase {
  readonly entry: number;
  readonly weight: number;
  /** How much all of its pieces are worth. */
  readonly worth: number;
}

const NAME = 1;
const SYNONYM = 0.95;
/** How much of a match is what the query finds again, and how much what the phrase has besides. */
const FOUND = 0.75;
/** What field, class and definition add for pieces that the best phrase lacks. */
const AROUND = 0.35;

export interface SearchIndex {
  /** Entries that share anything with the query, best first. */
  rank(query: string, accepts: (entry: LibraryEntry) => boolean): readonly Ranked[];
}

/** Takes the entries apart once; a query then touches only those that share a piece with it. */
export function indexOf(entries: readonly LibraryEntry[]): SearchIndex {
  const texts = entries.flatMap((entry, index) =>
    [entry.name, ...entry.synonyms].map((text, place) => ({
      entry: index,
      weight: place === 0 ? NAME : SYNONYM,
      grams: gramsOf(text),
    })),
  );
  const inPhrases = postings(texts.map(({ grams }) => grams));
  const around = postings(entries.map((entry) => gramsOf(surroundingsOf(entry))));
  const worthOf = (gram: string): number =>
    Math.log(1 + texts.length / (1 + (inPhrases.get(gram)?.length ?? 0)));
  const sum = (grams: readonly string[]): number =>
    grams.reduce((total, gram) => total + worthOf(gram), 0);
  const phrases: readonly Phrase[] = texts.map(({ entry, weight, grams }) => ({
    entry,
    weight,
    worth: sum(grams),
  }));

  return {
    rank(query, accepts) {
      const grams = gramsOf(query);
      const asked = sum(grams);
      const shared = gather(grams, inPhrases, worthOf);
      const scores = new Map<number, number>();
      const best = new Map<number, number>();
      for (const [place, worth] of shared) {
        const phrase = phrases[place];
        if (!phrase) continue;
        const score =
          phrase.weight * ((FOUND * worth) / asked + ((1 - FOUND) * worth) / phrase.worth);
        if (score <= (scores.get(phrase.entry) ?? 0)) continue;
        scores.set(phrase.entry, score);
        best.set(phrase.entry, worth);
      }
      for (const [entry, worth] of gather(grams, around, worthOf)) {
        const lacking = Math.min(worth, asked - (best.get(entry) ?? 0));
        scores.set(entry, (scores.get(entry) ?? 0) + (AROUND * lacking) / asked);
      }
      return [...scores]
        .flatMap(([index, score]) => {
          const entry = entries[index];
          return entry && accepts(entry) ? [{ entry, score: Math.min(score, 1), index }] : [];
        })
        .sort(
          (a, b) =>
            b.score - a.score ||
            Number(a.entry.niche ?? false) - Number(b.entry.niche ?? false) ||
            a.index - b.index,
        )
        .map(({ entry, score }) => ({ entry, score }));
    },
  };
}

function surroundingsOf({ fields, level1, level2, definition }: LibraryEntry): string {
  return [...fields, level1, level2, definition].join(' ');
}

/** Where each piece stands. */
function postings(texts: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  texts.forEach((grams, place) => {
    for (const gram of grams) {
      const list = places.get(gram);
      if (list) list.push(place);
      else places.set(gram, [place]);
    }
  });
  return places;
}

function gather(
  grams: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
  worthOf: (gram: string) => number,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const gram of grams) {
    const worth = worthOf(gram);
    for (const place of places.get(gram) ?? []) found.set(place, (found.get(place) ?? 0) + worth);
  }
  return found;
}
