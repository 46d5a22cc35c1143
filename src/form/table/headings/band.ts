import { wordsOf, type Grid } from '../../outline/grid';
import type { Vocabulary } from '../../text/vocabulary';
import type { RowClass } from '../rows/classes';
import type { Columns } from './columns';

/**
 * The class that a row of its own gives to the rows below it, where the table has columns for classes or names all the
 * same: one cell across the table, or one before the classes of the second level. Null for any other row.
 */
export function bandClass(
  grid: Grid,
  row: number,
  { level1, level2, name, value }: Columns,
  vocabulary: Vocabulary,
): RowClass | null {
  const [entry, ...others] = grid.startingIn(row);
  if (!entry || others.length > 0) return null;
  const { left, right } = grid.areaAt(entry);
  const isAcross = left <= name && value <= right;
  const isBefore = level1 === null && level2 !== null && left <= level2;
  const first = vocabulary.level1(wordsOf(entry));
  if (first && (isAcross || isBefore)) {
    return { level1: first.name, level2: null, level2Entry: null };
  }
  const second = isAcross ? vocabulary.level2(wordsOf(entry)) : null;
  return second && { level1: second.level1, level2: second.name, level2Entry: entry };
}
