import type { Area } from '../../snapshot/area';

/** Rows of one sheet, both included. */
interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** Half of what Excel lists at once: the user may have merged more since. */
const HEADS_AT_ONCE = 256;

/**
 * The rows from the first to the bottom one, cut so that none of the parts holds more merged areas than Excel lists
 * at once. It lists an area where its head is asked for.
 * @param known the merged areas as far as they are known; none for an ordinary sheet, which is one part
 */
export function mergeParts(bottom: number, known: readonly Area[]): readonly Span[] {
  const heads = known.map(({ top }) => top).sort((a, b) => a - b);
  const parts: Span[] = [];
  let top = 0;
  let first = 0;
  heads.forEach((row, index) => {
    if (index - first < HEADS_AT_ONCE || row > bottom || row === top) return;
    parts.push({ top, bottom: row - 1 });
    top = row;
    first = index;
  });
  return [...parts, { top, bottom }];
}
