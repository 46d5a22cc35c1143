import type { CellRef } from '../../../snapshot/area';
import type { Entry } from '../../form';
import { wordsOf, type Grid } from '../../outline/grid';
import type { RoleMatch } from '../../text/vocabulary';

/** One printed heading of a table and the column that it stands over. */
export interface HeadingCell<Role extends string> extends RoleMatch<Role> {
  readonly entry: Entry;
  readonly column: number;
}

/** The heading row of a table. */
export interface Heading<Role extends string> {
  readonly row: number;
  /** The last row of the heading, where its cells are merged downwards. */
  readonly bottom: number;
  readonly cells: readonly HeadingCell<Role>[];
  /** Columns were taken in the layout's order because headings were changed. */
  readonly byOrder: boolean;
}

/** A heading merged over more rows than these is none. */
const DEEPEST = 4;
const LONGEST_DIVISION = 12;
/** Digits are those of a year at most: 2026年. */
const NO_COUNT = /^\D*(?:(?:19|20)\d{2}年\D*)?$/u;

/** Reads one row as the heading of a table: the cells whose words name a column, those of a second line included. */
export function readHeading<Role extends string>(
  grid: Grid,
  row: number,
  roleOf: (text: string) => RoleMatch<Role> | null,
): Heading<Role> {
  const cellsIn = (at: number): readonly HeadingCell<Role>[] =>
    grid.startingIn(at).flatMap((entry) => {
      const match = roleOf(wordsOf(entry));
      return match ? [{ ...match, entry, column: entry.column }] : [];
    });
  const upper = withoutBlockLabel(grid, cellsIn(row));
  const merged = Math.max(row, ...upper.map(({ entry }) => grid.areaAt(entry).bottom));
  const second =
    upper.length > 0 &&
    (isSecondLine(grid, merged + 1, roleOf) || isDivision(grid, merged + 1, upper));
  const bottom = merged + (second ? 1 : 0);
  if (bottom - row > DEEPEST) return { row, bottom, cells: upper, byOrder: false };
  const lower: HeadingCell<Role>[] = [];
  for (let below = row + 1; below <= bottom; below++) lower.push(...cellsIn(below));
  const isDivided = ({ entry }: HeadingCell<Role>): boolean => {
    const { left, right } = grid.areaAt(entry);
    return lower.some(({ column }) => left <= column && column <= right);
  };
  // 指标值 over 实施周期指标值 and 年度指标值: the lower ones name the columns.
  const divided = upper.filter(isDivided);
  const rest = divided.flatMap((cell) => restOf(grid, cell, lower, bottom));
  const cells = [...upper.filter((cell) => !divided.includes(cell)), ...lower, ...rest];
  return { row, bottom, cells, byOrder: false };
}

/** 指标值 over 运算符号, 内容 and 度量单位: what is none of the known parts of a value is the value. */
function restOf<Role extends string>(
  grid: Grid,
  cell: HeadingCell<Role>,
  lower: readonly HeadingCell<Role>[],
  bottom: number,
): readonly HeadingCell<Role>[] {
  const { left, right } = grid.areaAt(cell.entry);
  const isBelow = ({ column }: Pick<CellRef, 'column'>): boolean =>
    left <= column && column <= right;
  const parts = lower.filter(isBelow);
  const isKnown = ({ column }: Entry): boolean => parts.some((part) => part.column === column);
  const entry = grid.startingIn(bottom).find((one) => isBelow(one) && !isKnown(one));
  const isNamed = parts.some(({ role }) => role === cell.role);
  return isNamed || !entry ? [] : [{ ...cell, entry, column: entry.column }];
}

/** A label such as 重点任务 that reaches down beside the rows of the table, further than any heading, heads no column. */
function withoutBlockLabel<Role extends string>(
  grid: Grid,
  cells: readonly HeadingCell<Role>[],
): readonly HeadingCell<Role>[] {
  const [first, ...others] = cells;
  if (!first || others.length < 2) return cells;
  const bottomOf = ({ entry }: HeadingCell<Role>): number => grid.areaAt(entry).bottom;
  return bottomOf(first) > Math.max(...others.map(bottomOf)) ? others : cells;
}

/** Where nothing is merged a second line shows by its words: headings only, and none that begins a table anew. */
function isSecondLine<Role extends string>(
  grid: Grid,
  row: number,
  roleOf: (text: string) => RoleMatch<Role> | null,
): boolean {
  const roles = grid.startingIn(row).map((entry) => roleOf(wordsOf(entry))?.role);
  return roles.length >= 2 && !roles.includes(undefined) && !roles.some((role) => role === 'name');
}

/** Short words that all stand below one wide heading say what its columns are: 甲县, 乙县. */
function isDivision<Role extends string>(
  grid: Grid,
  row: number,
  upper: readonly HeadingCell<Role>[],
): boolean {
  const entries = grid.startingIn(row);
  const short = ({ value }: Entry): boolean =>
    typeof value === 'string' && value.trim().length <= LONGEST_DIVISION && NO_COUNT.test(value);
  return (
    entries.length >= 2 &&
    entries.every(short) &&
    upper.some(({ entry }) => {
      const { left, right } = grid.areaAt(entry);
      return left < right && entries.every(({ column }) => left <= column && column <= right);
    })
  );
}

/** The column of a role; of several headings the one that the vocabulary names first. */
export function columnOf<Role extends string>(heading: Heading<Role>, role: Role): number | null {
  const [best] = cellsOf(heading, role);
  return best?.column ?? null;
}

/** The headings for a role, the one that the vocabulary names first ahead. */
export function cellsOf<Role extends string>(
  heading: Heading<Role>,
  role: Role,
): readonly HeadingCell<Role>[] {
  return heading.cells.filter((cell) => cell.role === role).sort((a, b) => a.rank - b.rank);
}

export function hasRoles<Role extends string>(
  heading: Heading<Role>,
  ...roles: readonly Role[]
): boolean {
  return roles.every((role) => heading.cells.some((cell) => cell.role === role));
}

/**
 * Takes a row's cells as the layout's columns from left to right, where some headings were changed.
 * @returns null when their number differs, or a heading that is known stands elsewhere
 */
export function headingByOrder<Role extends string>(
  grid: Grid,
  known: Heading<Role>,
  order: readonly Role[],
): Heading<Role> | null {
  // A label that reaches down beside the rows of the table heads no column.
  const row = grid
    .startingIn(known.row)
    .filter((entry) => grid.areaAt(entry).bottom <= Math.max(known.bottom, known.row + 1));
  const printed = row.slice(-order.length);
  const cells = order.flatMap((role, place) => {
    const entry = printed[place];
    return entry && wordsOf(entry) !== '' ? [{ role, rank: 0, entry, column: entry.column }] : [];
  });
  const agrees = known.cells.every(({ role, column }) =>
    cells.some((cell) => cell.role === role && cell.column === column),
  );
  // One more cell may stand before the columns: the block's own label.
  const complete = cells.length === order.length && row.length <= order.length + 1;
  return complete && agrees ? { ...known, cells, byOrder: true } : null;
}
