import type { Indicator } from '../../form/form';
import { isBlankEntry, wordsOf, type Grid } from '../../form/outline/grid';

/**
 * The last of the rows over which the cells of an indicator go on, where every line of them became a row of its own.
 * @param limit the last row that may be one of them
 */
export function lastRowOf(grid: Grid, indicator: Indicator, limit: number): number {
  let last = indicator.row;
  while (last < limit && goesOn(grid, last + 1, indicator)) last++;
  return last;
}

/** All that stands in the row is a part of what was put together from it: of the name, or of a class. */
function goesOn(
  grid: Grid,
  row: number,
  { name, value, level1, level2, level2Entry }: Indicator,
): boolean {
  const cells = grid.startingIn(row);
  const whole = [name.text, level2Entry?.text, level1, level2].join(' ');
  return (
    cells.length > 0 &&
    isBlankEntry(grid.entryAt({ row, column: value.column })) &&
    cells.every(
      (entry) => entry.column <= name.column && whole.includes(wordsOf(entry).trim() || '\n'),
    )
  );
}
