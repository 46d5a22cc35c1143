import type { IndicatorRole } from '../../packs';
import { wordsOf, type Grid } from '../grid';
import { cellsOf, columnOf, type Heading } from './heading';
import { hasComparator } from '../target/comparator';

/** The columns of a table's parts as its heading gives them. */
export interface Columns {
  readonly level1: number | null;
  readonly level2: number | null;
  readonly name: number;
  readonly cycle: number | null;
  readonly value: number;
  readonly operator: number | null;
  readonly unit: number | null;
  readonly weight: number | null;
  /** The last column that any heading stands over. */
  readonly last: number;
}

/**
 * The columns below a heading.
 * @param bottom the last row that may belong to the table
 */
export function columnsOf(grid: Grid, heading: Heading<IndicatorRole>, bottom: number): Columns {
  const value = columnOf(heading, 'value') ?? 0;
  const operators = cellsOf(heading, 'operator').map(({ column }) => column);
  const known = [...heading.cells].sort((a, b) => a.column - b.column);
  return {
    level1: columnOf(heading, 'level1'),
    level2: columnOf(heading, 'level2'),
    name: columnOf(heading, 'name') ?? value - 1,
    cycle: columnOf(heading, 'cycle'),
    value,
    operator: operatorColumn(grid, operators, heading.bottom + 1, bottom),
    unit: columnOf(heading, 'unit'),
    weight: columnOf(heading, 'weight'),
    last: known.at(-1)?.column ?? value,
  };
}

/** 指标性质 and 指标方向 hold operators in one form and 正向 or 定性 in the next: the cells decide. */
function operatorColumn(
  grid: Grid,
  columns: readonly number[],
  top: number,
  bottom: number,
): number | null {
  let best: { column: number; count: number } | null = null;
  for (const column of columns) {
    let count = 0;
    for (const row of grid.rowsIn({ top, bottom })) {
      if (hasComparator(wordsOf(grid.entryAt({ row, column })))) count++;
    }
    if (count > (best?.count ?? 0)) best = { column, count };
  }
  return best?.column ?? null;
}
