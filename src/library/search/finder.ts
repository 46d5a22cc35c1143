import type { LibraryEntry } from '../entries';
import { spellingSearch } from './by-spelling';
import { wordSearch, type Scores } from './by-words';

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

/** So many entries that have all of what was typed say that no special one of them was meant. */
const MANY = 5;
/** What every department has then comes before what one has, by such a part of the best score. */
const GENERAL = 0.2;
/** The least score by spelling of what makes up a good part of a phrase. */
const HALF = 0.62;
const NEARLY = 0.99;
const FOR_ALL = '通用';

const LETTERS = /\p{Script=Latin}/u;
const PARTS = /[\p{Script=Latin}\p{M}:’']+|[^\p{Script=Latin}\p{M}\s]+/gu;

/** Puts the ways of finding together: by words, and by how the words are typed. */
export function finderOver(entries: readonly LibraryEntry[]): Finder {
  const byWords = wordSearch(entries);
  const bySpelling = spellingSearch(entries);
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
  const isGeneral = entries.map(({ fields }) => fields.includes(FOR_ALL));
  /** A hint of what is meant by words that stand in many entries; never as good as the name itself. */
  const generalFirst = (scores: Scores, having: Scores): Scores => {
    if (having.size < MANY) return scores;
    const most = Math.max(...scores.values());
    const raised = (entry: number, score: number): number =>
      isGeneral[entry] === true && score < 1 && (having.get(entry) ?? 0) >= HALF
        ? Math.min(score + GENERAL * most, NEARLY)
        : score;
    return new Map([...scores].map(([entry, score]) => [entry, raised(entry, score)]));
  };
  return (query) => {
    const words = byWords(query);
    const spelling = bySpelling(query);
    if (LETTERS.test(query)) {
      const found = best([scaled(words, BESIDE), spelling, inParts(query)]);
      return generalFirst(found, spelling);
    }
    const most = Math.max(...words.values());
    const found = [...words]
      .map(([entry, score]) => {
        const ordered = spelling.get(entry) ?? 0;
        const mixed = (1 - IN_ORDER) * score + IN_ORDER * ordered * most;
        return [entry, ordered === 1 ? 1 : mixed] as const;
      })
      .filter(([, score]) => score >= CHANCE * most);
    return generalFirst(new Map(found), spelling);
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
