import { contentOf, type ColumnContent } from '../column-content';
import type { Grid } from '../../../outline/grid';
import type { Vocabulary } from '../../../text/vocabulary';

/** Half of the cells show what a column without a heading holds. */
export const MOST = 0.5;
/** So many columns right of the last heading may belong to a table. */
const BEYOND = 2;

/** The columns that no heading names, by what their cells hold. */
export interface Unheaded {
  /** From left to right. */
  readonly contents: ReadonlyMap<number, ColumnContent>;
  /** The column most of whose cells hold it, the left one of equals; null where none does. */
  holding(share: (content: ColumnContent) => number): number | null;
}

/**
 * @param rows those with a value of their own
 * @param known the columns that headings name
 */
export function unheadedColumns(
  grid: Grid,
  rows: readonly number[],
  known: readonly number[],
  vocabulary: Vocabulary,
): Unheaded {
  const contents = new Map<number, ColumnContent>();
  const last = Math.max(...known) + BEYOND;
  for (let column = grid.used?.left ?? 0; column <= last; column++) {
    if (!known.includes(column)) contents.set(column, contentOf(grid, rows, column, vocabulary));
  }
  return {
    contents,
    holding(share) {
      const fits = [...contents].filter(([, content]) => share(content) >= MOST);
      const [best] = fits.sort((a, b) => share(b[1]) - share(a[1]) || a[0] - b[0]);
      return best?.[0] ?? null;
    },
  };
}
