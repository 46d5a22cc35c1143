import MiniSearch from 'minisearch';
import type { Steps } from '../../form/steps';
import type { LibraryEntry } from '../entries';
import { isMeaning } from './meanings';
import { pairsOf, piecesOf } from './pieces';

/** Places of entries, and how well each answers: from 0 to 1 where all of the query is answered. */
export type Scores = ReadonlyMap<number, number>;

/** A name says most, other people's words for it nearly as much; what surrounds it only helps. */
const BOOST = { name: 2, synonyms: 1.5, around: 0.3 };
/** Two characters in their order make a word; one alone hints at it, and forgives a slip in the other. */
const SINGLE = 0.3;
const MEANING = 0.8;
/** Sentences have words enough: their single characters are left alone. */
const LONG = 12;
/** Whoever shares less than this with what was asked shares it by chance. */
const CHANCE = 0.15;
/** Long lists of synonyms are hardly a fault. */
const BM25 = { k: 1.2, b: 0.5, d: 0.5 };
/** So many entries are taken apart in a few milliseconds. */
export const AT_A_STEP = 16;

/**
 * Takes the entries apart once, so many at a step; a query then finds those that share words or parts of words with
 * it.
 */
export function* wordSearchSteps(
  entries: readonly LibraryEntry[],
): Steps<(query: string) => Scores> {
  const index = new MiniSearch({
    fields: Object.keys(BOOST),
    tokenize: (text, field) => (field === 'around' ? pairsOf(text) : piecesOf(text)),
    processTerm: (piece) => piece,
  });
  for (const [id, { name, synonyms, fields, level1, level2, definition }] of entries.entries()) {
    if (id % AT_A_STEP === 0) yield { done: id, total: entries.length };
    const around = [...fields, level1, level2, definition].join(' ');
    index.add({ id, name, synonyms: synonyms.join(' '), around });
  }
  return (query) => {
    const tokenize = query.length > LONG ? pairsOf : piecesOf;
    const asked = worthOf(tokenize(query));
    const found = index
      .search(query, { boost: BOOST, boostTerm: worthOfPiece, bm25: BM25, tokenize })
      .filter(({ queryTerms }) => worthOf(queryTerms) >= CHANCE * asked);
    const [first] = found;
    if (!first) return new Map();
    // Whoever answers best answers as much of the query as it has; the others are weighed against it.
    const unit = worthOf(first.queryTerms) / asked / first.score;
    return new Map(found.map(({ id, score }) => [Number(id), score * unit]));
  };
}

function worthOf(pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + worthOfPiece(piece), 0);
}

function worthOfPiece(piece: string): number {
  if (isMeaning(piece)) return MEANING;
  return /^\p{Script=Han}$/u.test(piece) ? SINGLE : 1;
}
