import { wordsOf, type Grid } from '../../../outline/grid';
import type { Vocabulary } from '../../../text/vocabulary';
import { isIndented } from '../../rows/outline-rows';

/** Whether classes stand in the column of the names, above the names that belong to them. */
export function isOutlined(
  grid: Grid,
  rows: readonly number[],
  columns: { readonly name: number; readonly value: number },
  vocabulary: Vocabulary,
): boolean {
  const { name, value } = columns;
  const isClass = (row: number): boolean => {
    const { left, right } = grid.areaAt({ row, column: name });
    // A line from left of the names across the table is a band.
    if (left < name && value <= right) return false;
    const words = wordsOf(grid.entryAt({ row, column: name }));
    return (vocabulary.level1(words) ?? vocabulary.level2(words)) !== null;
  };
  return rows.some(isClass) || isIndented(grid, rows, columns);
}
