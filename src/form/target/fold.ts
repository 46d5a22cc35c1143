import type { Span } from './target';

/** ℅ stands beside % in the tables of input methods, and is taken for it. */
const CARE_OF = '℅';
/** Signs of units that are no digits or letters in another width: ㎡, m³, ℃. */
const UNIT_SIGN = /[²³℃\u3380-\u33df]/u;

/** ASCII and the ideographs of everyday texts, of which there is but one width. */
function isPlain(character: string): boolean {
  return character < '\u0080' || (character >= '\u4e00' && character <= '\u9fff');
}

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
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const character of original) {
    const plain = plainOf(character);
    for (let index = 0; index < plain.length; index++) {
      starts.push(offset);
      ends.push(offset + character.length);
    }
    text += plain;
    offset += character.length;
  }
  return {
    text,
    origin: (start, end) => ({ start: starts[start] ?? offset, end: ends[end - 1] ?? offset }),
  };
}

function plainOf(character: string): string {
  if (isPlain(character)) return character;
  if (character === CARE_OF) return '%';
  return UNIT_SIGN.test(character) ? character : character.normalize('NFKC');
}
