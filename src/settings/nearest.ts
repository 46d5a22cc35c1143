/** The word that is most like another one; null where none is alike enough to have been meant. */
export function nearest(word: string, words: readonly string[]): string | null {
  const most = Math.max(2, Math.floor(word.length / 4));
  let best: { readonly word: string; readonly steps: number } | null = null;
  for (const other of words) {
    const steps = distance(word, other);
    if (steps <= most && (!best || steps < best.steps)) best = { word: other, steps };
  }
  return best?.word ?? null;
}

/** How many characters must be put in, taken out or changed to make one word the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
