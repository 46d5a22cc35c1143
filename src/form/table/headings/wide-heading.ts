import type { IndicatorRole } from '../../../packs';
import { wordsOf, type Grid } from '../../outline/grid';
import { hasComparator } from '../../target/comparator';
import type { Heading } from './heading';

/** Half of the cells show what a column holds. */
const MOST = 0.5;

/** Whether a heading lies over the column at its right too. */
export function isWide(
  grid: Grid,
  heading: Heading<IndicatorRole>,
  column: number | null,
): boolean {
  const cell = heading.cells.find((one) => one.column === column);
  return cell !== undefined && grid.areaAt(cell.entry).right > cell.column;
}

/**
 * The first column below a wide heading of values, where it holds nothing but operators.
 * @param rows those that show what the columns hold
 */
export function signColumn(
  grid: Grid,
  heading: Heading<IndicatorRole>,
  column: number,
  rows: readonly number[],
): number | null {
  if (!isWide(grid, heading, column)) return null;
  const cells = rows
    .map((row) => grid.entryAt({ row, column }))
    .filter((entry) => wordsOf(entry).trim() !== '' && grid.areaAt(entry).right === column);
  const signs = cells.filter((entry) => hasComparator(wordsOf(entry)) && !/\d/u.test(entry.text));
  return signs.length > 0 && signs.length >= cells.length * MOST ? column : null;
}
