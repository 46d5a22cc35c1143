import { meaningsOf } from './meanings';

const BREAK = /[^\p{L}\p{N}%]+/u;
const HAN = /\p{Script=Han}/gu;
const WORD = /[a-z0-9]+/giu;

/**
 * The pieces by which texts are compared: Chinese characters and pairs of neighbouring ones, whole Latin words and
 * numbers, and what common words mean.
 */
export function piecesOf(text: string): string[] {
  return [...new Set([...pairsOf(text), ...singlesOf(text)])];
}

/** The same without single characters, for long texts: those have most of them. */
export function pairsOf(text: string): string[] {
  const pieces = new Set(meaningsOf(text));
  for (const run of text.normalize('NFKC').toLowerCase().split(BREAK)) {
    for (const word of run.match(WORD) ?? []) pieces.add(word);
    for (const part of run.split(WORD)) {
      const letters = Array.from(part);
      letters.forEach((letter, index) => {
        const next = letters[index + 1];
        if (next !== undefined) pieces.add(letter + next);
      });
    }
  }
  return [...pieces];
}

function singlesOf(text: string): readonly string[] {
  return text.normalize('NFKC').match(HAN) ?? [];
}
