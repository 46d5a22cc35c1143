const FRAME = /[\s\p{P}\p{S}]/gu;

/** How much of two wordings is the same, from 0 to 1: pairs of neighbouring characters, each counted as often as it stands. */
export function likeness(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const total = first.length + second.length;
  if (total === 0) return 0;
  const left = new Map<string, number>();
  for (const pair of first) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of second) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    shared++;
  }
  return (2 * shared) / total;
}

function pairsOf(text: string): readonly string[] {
  const characters = Array.from(text.normalize('NFKC').replace(FRAME, ''));
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
