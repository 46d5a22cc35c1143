import type { Layout } from '../../packs';
import { wordsOf, type Grid } from './grid';
import type { FieldKey } from '../keys';
import type { Segment } from './segment';
import { matchedTitle } from './title';
import type { Vocabulary } from '../text/vocabulary';

/** The layout that the title and the labels of the rows fit best; null where there is none to choose from. */
export function layoutFor(
  grid: Grid,
  segment: Segment,
  layouts: readonly Layout[],
  vocabulary: Vocabulary,
): Layout | null {
  const keys = new Set<FieldKey>();
  for (const row of grid.rowsIn(segment.area)) {
    for (const entry of grid.startingIn(row)) {
      const words = wordsOf(entry);
      const key = vocabulary.field(words) ?? vocabulary.fieldWithin(words);
      if (key) keys.add(key);
    }
  }
  const { title } = segment;
  let best: { layout: Layout; score: number } | null = null;
  for (const layout of layouts) {
    const matched = layout.signature.filter((key) => keys.has(key)).length;
    // The longer the words of the title, the more particular; fields decide between equals.
    const titled = title === null ? 0 : matchedTitle(layout, wordsOf(title));
    const score = titled + matched / (layout.signature.length + 1);
    if (!best || score > best.score) best = { layout, score };
  }
  return best?.layout ?? null;
}
