import type { IndicatorRole } from '../../../../packs';
import type { Grid } from '../../../outline/grid';
import type { Heading } from '../heading';
import { isWide } from '../wide-heading';
import { columnsFor, nearestLeft, type Headed } from './headed';
import { MOST, type Unheaded } from './unheaded';

/** The columns that hold the classes of the indicators. */
export interface ClassColumns {
  readonly level1: number | null;
  /** The same where a heading says so; null where only what the cells hold does. */
  readonly level1Headed: number | null;
  readonly level2: number | null;
}

/** @param value the column of the values: where the names have no heading, the classes stand left of those */
export function classColumns(
  grid: Grid,
  heading: Heading<IndicatorRole>,
  headed: readonly Headed[],
  unheaded: Unheaded,
  value: number,
): ClassColumns {
  const [name = value] = columnsFor(headed, 'name');
  const [first = null] = columnsFor(headed, 'level1');
  const [second = null] = nearestLeft(columnsFor(headed, 'level2'), name);
  if (second !== null && first === null && isOverBoth(grid, heading, second, unheaded)) {
    return { level1: second, level1Headed: second, level2: second + 1 };
  }
  return {
    level1: first ?? unheaded.holding((one) => (one.level2 < one.level1 ? one.level1 : 0)),
    level1Headed: first,
    level2: second ?? unheaded.holding((one) => one.level2) ?? mixedColumn(unheaded),
  };
}

/** 指标类型 over a column of classes of the first level and one of the second. */
function isOverBoth(
  grid: Grid,
  heading: Heading<IndicatorRole>,
  column: number,
  { contents }: Unheaded,
): boolean {
  return isWide(grid, heading, column) && (contents.get(column + 1)?.level2 ?? 0) >= MOST;
}

/** One column may hold classes of both levels: 产出数量, 产出质量, 效益. */
function mixedColumn(unheaded: Unheaded): number | null {
  return unheaded.holding(({ level1, level2, both }) =>
    level2 > both ? Math.max(level1, level2) : 0,
  );
}
