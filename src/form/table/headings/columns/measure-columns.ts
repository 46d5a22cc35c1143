import { wordsOf, type Grid } from '../../../outline/grid';
import { hasComparator } from '../../../target/comparator';

/** Longer words are names, not units of measure. */
const LONGEST_UNIT = 8;

/** 指标性质 and 指标方向 hold operators in one form and 正向 or 定性 in the next: the cells decide. */
export function operatorColumn(
  grid: Grid,
  columns: readonly number[],
  rows: readonly number[],
): number | null {
  const counted = columns.map((column) => ({
    column,
    count: rows.filter((row) => hasComparator(wordsOf(grid.entryAt({ row, column })))).length,
  }));
  const [best] = counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return best?.column ?? null;
}

/** 单位 heads measures in one form and departments in the next. */
export function unitColumn(
  grid: Grid,
  columns: readonly number[],
  rows: readonly number[],
): number | null {
  const isName = (row: number, column: number): boolean =>
    wordsOf(grid.entryAt({ row, column })).trim().length > LONGEST_UNIT;
  const holdsUnits = (column: number): boolean =>
    rows.filter((row) => isName(row, column)).length * 2 <= rows.length;
  return columns.find(holdsUnits) ?? null;
}
