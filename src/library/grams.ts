const BREAK = /[^\p{L}\p{N}%]+/u;
const WORD = /[a-z0-9]+/giu;

/**
 * The pieces by which texts are compared: pairs of neighbouring Chinese characters, whole Latin words and numbers,
 * and a character that stands alone.
 */
export function gramsOf(text: string): readonly string[] {
  const grams = new Set<string>();
  for (const run of text.normalize('NFKC').toLowerCase().split(BREAK)) {
    for (const word of run.match(WORD) ?? []) grams.add(word);
    for (const part of run.split(WORD)) {
      const letters = Array.from(part);
      if (letters.length === 1) grams.add(part);
      letters.slice(1).forEach((letter, index) => grams.add(`${letters[index] ?? ''}${letter}`));
    }
  }
  return [...grams];
}
