import type { Steps } from '../../form/steps';
import type { LibraryEntry } from '../entries';
import { AT_A_STEP, type Scores } from './by-words';
import { spelled, typed, type SpelledCharacter } from './readings';
import { findSpelled } from './spelling';

/** The name is what people look for; its other wordings lead to it. */
const NAME = 1;
const SYNONYM = 0.95;
/** A part of a phrase is worth so much, more the more of the phrase it is, and most where it begins it. */
const PART = 0.5;
const BEGINS = 0.1;
const LATIN = /[a-z]/u;

interface Phrase {
  /** The place of the entry that is called so. */
  readonly entry: number;
  readonly plain: string;
  readonly text: readonly SpelledCharacter[];
  readonly weight: number;
}

/** Finds the entries that have what was typed in a name or synonym: in characters, pinyin, first letters or a mix. */
export function* spellingSearchSteps(
  entries: readonly LibraryEntry[],
): Steps<(query: string) => Scores> {
  const phrases: Phrase[] = [];
  for (const [entry, { name, synonyms }] of entries.entries()) {
    if (entry % AT_A_STEP === 0) yield { done: entry, total: entries.length };
    for (const [index, phrase] of [name, ...synonyms].entries()) {
      const weight = index === 0 ? NAME : SYNONYM;
      phrases.push({ entry, plain: typed(phrase), text: spelled(phrase), weight });
    }
  }
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
