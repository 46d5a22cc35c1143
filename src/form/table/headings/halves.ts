import { wordsOf, type Grid } from '../../outline/grid';
import type { Headed } from './columns/headed';
import type { Heading } from './heading';
import { namesWholePeriod } from '../../text/period';

/** The headings of a table, those of one half said to speak of the whole period. */
export interface Halves {
  readonly headed: readonly Headed[];
  /** The column of values of the other half, where nothing says which of the two is the year's. */
  readonly rival: number | null;
}

/** What stands over the halves is no further above: goals, or money. */
const FURTHEST_UP = 16;
const OF_YEAR = /年度|本年|当年/u;

/**
 * A table whose headings are printed twice, 二级指标 三级指标 指标值 and once more: one half is of the whole period. What
 * stands above the halves says which, else it is the left.
 * @param headed its headings with what they say themselves
 */
export function withHalves(
  grid: Grid,
  heading: Heading<string>,
  headed: readonly Headed[],
): Halves {
  const columnsOf = (role: Headed['role']): readonly number[] =>
    headed
      .filter((one) => one.role === role)
      .map(({ column }) => column)
      .sort((a, b) => a - b);
  const [name = 0, secondName = 0, ...names] = columnsOf('name');
  const [value = 0, secondValue = 0, ...values] = columnsOf('value');
  const isTwice = name < value && value < secondName && secondName < secondValue;
  const isSaid = headed.some(({ whole, role }) => whole || role === 'cycle');
  if (!isTwice || isSaid || names.length > 0 || values.length > 0) return { headed, rival: null };
  const isLeft = ({ column }: { readonly column: number }): boolean => column <= value;
  const said = wholeHalf(grid, heading.row, value);
  // Classes that are printed once are those of both.
  const shared = columnsOf('level2').length < 2 ? ['level1', 'level2'] : ['level1'];
  const isWhole = said === 'right' ? (one: Headed) => !isLeft(one) : isLeft;
  return {
    headed: headed.map((one) =>
      isWhole(one) && !shared.includes(one.role) ? { ...one, whole: true } : one,
    ),
    rival: said === null ? value : null,
  };
}

/** Which half the cells above name after the whole period, where those above the other name the year. */
function wholeHalf(grid: Grid, row: number, middle: number): 'left' | 'right' | null {
  const above = grid.rowsIn({ top: Math.max(row - FURTHEST_UP, 0), bottom: row - 1 });
  for (const at of [...above].reverse()) {
    const entries = grid.startingIn(at);
    const period = entries.find((entry) => namesWholePeriod(wordsOf(entry)));
    const year = entries.find((entry) => OF_YEAR.test(wordsOf(entry)) && entry !== period);
    if (!period || !year) continue;
    if (period.column <= middle && year.column > middle) return 'left';
    if (year.column <= middle && period.column > middle) return 'right';
  }
  return null;
}
