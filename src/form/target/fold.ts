import type { Span } from './target';

/** ℅ stands beside % in the tables of input methods, and is taken for it. */
const CARE_OF = '℅';
/** Signs of units that are no digits or letters in another width: ㎡, m³, ℃. */
const UNIT_SIGN = /[²³℃\u3380-\u33df]/u;

/** All but ASCII and the ideographs of everyday texts, of which there is but one width. */
const UNPLAIN = /[^\p{ASCII}\u4e00-\u9fff]/gu;

/** A text in its plain width, with the way back to where each character stood. */
export interface Folded {
  readonly text: string;
  /** The part of the original text behind a part of the folded one; ends exclusive. */
  origin(start: number, end: number): Span;
}

/**
 * Full-width digits, letters and signs become plain ones (NFKC), one character at a time, so that spans stay exact.
 */
export function fold(original: string): Folded {
  const folded = original.match(UNPLAIN) ?? [];
  const isMoved = folded.some((character) => plainOf(character).length !== character.length);
  return {
    text: folded.length === 0 ? original : original.replace(UNPLAIN, plainOf),
    origin: isMoved ? wayBack(original) : (start, end) => ({ start, end }),
  };
}

/** Where characters became several, or several units one, the others have moved. */
function wayBack(original: string): Folded['origin'] {
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const character of original) {
    const { length } = character.replace(UNPLAIN, plainOf);
    for (let unit = 0; unit < length; unit++) {
      starts.push(offset);
      ends.push(offset + character.length);
    }
    offset += character.length;
  }
  return (start, end) => ({ start: starts[start] ?? offset, end: ends[end - 1] ?? offset });
}

function plainOf(character: string): string {
  if (character === CARE_OF) return '%';
  return UNIT_SIGN.test(character) ? character : character.normalize('NFKC');
}
