import { yearWords, type YearWord } from './year-words';
import type { YearMove } from './year-move';

/** A text with its years moved on. */
export interface MovedText {
  /** The same text where nothing moves. */
  readonly text: string;
  /** Years and planning periods that stay as they are, as they are written: somebody should look at them. */
  readonly untouched: readonly string[];
}

/**
 * Moves the form's own year on wherever a text states it: 2025年底前, 2025-09-30, 二〇二五年. Spans of several years,
 * 十四五, names in quotes, numbers of documents and other years stay. A text that states a later year of its own beside
 * it stays as a whole: to move one and not the other would tell something else.
 */
export function moveYears(text: string, { from, to }: YearMove): MovedText {
  const words = yearWords(text);
  const others = words.flatMap(({ year, isOwn }) => (isOwn && year !== null ? year : []));
  const isMixed = others.some((year) => year !== from && (year === to || year > from));
  const moves = ({ year, isOwn, isLeapDay }: YearWord): boolean =>
    year === from && isOwn && !isMixed && !(isLeapDay && !isLeap(to));
  let moved = '';
  let end = 0;
  for (const word of words.filter(moves)) {
    moved += text.slice(end, word.start) + word.write(to);
    end = word.start + word.length;
  }
  const untouched = words.filter((word) => !moves(word)).map(({ written }) => written);
  return { text: moved + text.slice(end), untouched: [...new Set(untouched)] };
}

function isLeap(year: number): boolean {
  return new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
}
