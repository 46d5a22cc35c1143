import type { SpelledCharacter } from './readings';

/** Where in a text something typed is found. */
export interface SpellingMatch {
  readonly start: number;
  /** How many characters of the text it stands for. */
  readonly length: number;
}

/**
 * Finds what was typed as an unbroken part of a text, each character by itself, by its pinyin or by the first letters
 * of it: `采购jsl`, `cgjishilv`. The last pinyin need not be complete.
 */
export function findSpelled(
  query: string,
  text: readonly SpelledCharacter[],
): SpellingMatch | null {
  const first = query.charAt(0);
  for (let start = 0; start < text.length; start++) {
    if (!text[start]?.begins.includes(first)) continue;
    const end = endOf(query, 0, text, start);
    if (end !== null) return { start, length: end - start };
  }
  return null;
}

/** Where in the text the rest of the query ends if it begins at this place; null where it does not fit. */
function endOf(
  query: string,
  at: number,
  text: readonly SpelledCharacter[],
  place: number,
): number | null {
  if (at === query.length) return place;
  const character = text[place];
  if (!character) return null;
  const { written, sounds } = character;
  if (query.startsWith(written, at)) return endOf(query, at + written.length, text, place + 1);
  for (const sound of sounds) {
    if (sound[0] !== query[at]) continue;
    if (query.length - at <= sound.length && sound.startsWith(query.slice(at))) return place + 1;
    for (const length of [sound.length, sound[1] === 'h' ? 2 : 1, 1]) {
      if (!query.startsWith(sound.slice(0, length), at)) continue;
      const end = endOf(query, at + length, text, place + 1);
      if (end !== null) return end;
    }
  }
  return null;
}
