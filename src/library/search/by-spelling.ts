import type { LibraryEntry } from '../entries';
import type { Scores } from './by-words';
import { spelled, typed } from './readings';
import { findSpelled } from './spelling';

/** The name is what people look for; its other wordings lead to it. */
const NAME = 1;
const SYNONYM = 0.95;
/** A part of a phrase is worth so much, more the more of the phrase it is, and most where it begins it. */
const PART = 0.5;
const BEGINS = 0.1;
const LATIN = /[a-z]/u;

/** Finds the entries that have what was typed in a name or synonym: in characters, pinyin, first letters or a mix. */
export function spellingSearch(entries: readonly LibraryEntry[]): (query: string) => Scores {
  const phrases = entries.flatMap(({ name, synonyms }, entry) =>
    [name, ...synonyms].map((phrase, index) => ({
      entry,
      plain: typed(phrase),
      text: spelled(phrase),
      weight: index === 0 ? NAME : SYNONYM,
    })),
  );
  return (query) => {
    const wanted = typed(query);
    const scores = new Map<number, number>();
    if (wanted === '') return scores;
    const isLatin = LATIN.test(wanted);
    for (const { entry, plain, text, weight } of phrases) {
      // Characters alone are looked for as they are: with every keystroke thousands of phrases are gone through.
      if (!isLatin && !plain.includes(wanted)) continue;
      const match = findSpelled(wanted, text);
      if (!match) continue;
      const share = match.length / text.length;
      const begins = match.start === 0 ? BEGINS : 0;
      const score = weight * (PART + begins + (1 - PART - BEGINS) * share);
      if (score > (scores.get(entry) ?? 0)) scores.set(entry, score);
    }
    return scores;
  };
}
