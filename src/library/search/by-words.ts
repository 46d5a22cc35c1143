import type { Steps } from '../../form/steps';
import type { LibraryEntry } from '../entries';
import { isMeaning } from './meanings';
import { PieceIndex } from './piece-index';
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
/** So many entries are taken apart in a millisecond or two. */
export const AT_A_STEP = 16;

/**
 * Takes the entries apart once, so many at a step; a query then finds those that share words or parts of words with
 * it.
 */
export function* wordSearchSteps(
  entries: readonly LibraryEntry[],
): Steps<(query: string) => Scores> {
  const index = new PieceIndex([BOOST.name, BOOST.synonyms, BOOST.around]);
  for (const [done, { name, synonyms, fields, level1, level2, definition }] of entries.entries()) {
    if (done % AT_A_STEP === 0) yield { done, total: entries.length };
    const around = [...fields, level1, level2, definition].join(' ');
    index.add([piecesOf(name), piecesOf(synonyms.join(' ')), pairsOf(around)]);
  }
  return (query) => {
    const pieces = query.length > LONG ? pairsOf(query) : piecesOf(query);
    const asked = worthOf(pieces);
    const found = index
      .find(pieces, worthOfPiece)
      .filter(({ pieces: shared }) => worthOf(shared) >= CHANCE * asked);
    const [first] = found;
    if (!first) return new Map();
    // Whoever answers best answers as much of the query as it has; the others are weighed against it.
    const unit = worthOf(first.pieces) / asked / first.score;
    return new Map(found.map(({ place, score }) => [place, score * unit]));
  };
}

function worthOf(pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + worthOfPiece(piece), 0);
}

function worthOfPiece(piece: string): number {
  if (isMeaning(piece)) return MEANING;
  return /^\p{Script=Han}$/u.test(piece) ? SINGLE : 1;
}
