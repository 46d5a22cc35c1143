import type { IndicatorRole } from '../../packs';
import { wordsOf, type Grid } from '../outline/grid';
import { foldText } from '../text/label';
import type { Heading } from '../table/headings/heading';

/**
 * What decisions call a column of a table: the words of its heading, the lowest where several stand one over the
 * other, with its number where columns further left say the same or nothing either.
 */
export function columnName(grid: Grid, heading: Heading<IndicatorRole>, column: number): string {
  const words = (at: number): string =>
    foldText(wordsOf(grid.entryAt({ row: heading.bottom, column: at })));
  const own = words(column);
  let nth = 1;
  for (let left = grid.used?.left ?? 0; left < column; left++) if (words(left) === own) nth++;
  return nth === 1 ? own : `${own} ${nth}`;
}
