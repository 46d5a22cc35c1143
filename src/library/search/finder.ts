import type { Steps } from '../../form/steps';
import type { LibraryEntry } from '../entries';
import { spellingSearchSteps } from './by-spelling';
import { wordSearchSteps, type Scores } from './by-words';
import { generalFirst } from './general-first';

/** The entries that answer a query, by their places, and how well. */
export type Finder = (query: string) => Scores;

/** Characters in their order say more than the same characters anywhere. */
const IN_ORDER = 0.3;
/** Parts that stand apart, beside the same parts in one phrase. */
const APART = 0.8;
/** Where letters are typed, words that they stand beside say less than all of it together. */
const BESIDE = 0.4;
/** What shares so little with the query, beside the best answer, is chance. */
const CHANCE = 0.15;

const LETTERS = /\p{Script=Latin}/u;
const PARTS = /[\p{Script=Latin}\p{M}:’']+|[^\p{Script=Latin}\p{M}\s]+/gu;

/** Puts the ways of finding together, in steps: by words, and by how the words are typed. */
export function* finderSteps(entries: readonly LibraryEntry[]): Steps<Finder> {
  const byWords = yield* wordSearchSteps(entries);
  const bySpelling = yield* spellingSearchSteps(entries);
  const inParts = (query: string): Scores => {
    const parts = query.match(PARTS) ?? [];
    if (parts.length < 2) return new Map();
    const found = parts.map((part) => (LETTERS.test(part) ? bySpelling(part) : byWords(part)));
    const [first = new Map<number, number>(), ...others] = found;
    return new Map(
      [...first.keys()]
        .filter((entry) => others.every((scores) => scores.has(entry)))
        .map((entry) => [
          entry,
          (APART * found.reduce((sum, scores) => sum + (scores.get(entry) ?? 0), 0)) / found.length,
        ]),
    );
  };
  const rank = generalFirst(entries);
  return (query) => {
    const words = byWords(query);
    const spelling = bySpelling(query);
    if (LETTERS.test(query)) {
      const found = best([scaled(words, BESIDE), spelling, inParts(query)]);
      return rank(found, spelling);
    }
    const most = Math.max(...words.values());
    const found = [...words]
      .map(([entry, score]) => {
        const ordered = spelling.get(entry) ?? 0;
        const mixed = (1 - IN_ORDER) * score + IN_ORDER * ordered * most;
        return [entry, ordered === 1 ? 1 : mixed] as const;
      })
      .filter(([, score]) => score >= CHANCE * most);
    return rank(new Map(found), spelling);
  };
}

function scaled(scores: Scores, factor: number): Scores {
  return new Map([...scores].map(([entry, score]) => [entry, factor * score]));
}

function best(found: readonly Scores[]): Scores {
  const scores = new Map<number, number>();
  for (const [entry, score] of found.flatMap((each) => [...each])) {
    scores.set(entry, Math.max(score, scores.get(entry) ?? 0));
  }
  return scores;
}
