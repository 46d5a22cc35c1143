import type { IndicatorRole } from '../../../packs';
import { wordsOf, type Grid } from '../../outline/grid';
import { namesPast } from '../../text/past';
import { yearsIn } from '../../text/year';
import type { Heading } from '../headings/heading';

/** The columns below one heading of values that lies over several. */
export interface ValueParts {
  /** The one with the year's values. */
  readonly value: number;
  /** All of them, where each is a region's; else none. */
  readonly regions: readonly number[];
  /** Those that may hold the year's values as well, `value` among them. */
  readonly rivals: readonly number[];
}

interface Part {
  readonly column: number;
  readonly words: string;
}

const TOTAL = /^(?:合计|小计|总计|总体|全[省市县区州])/u;

/**
 * What the columns below a divided heading of values are: the years, what was reached and what is expected, or regions.
 * @param value the column of the heading
 * @param year the form's, where its head states one
 * @returns null where the heading is not divided
 */
export function valueParts(
  grid: Grid,
  heading: Heading<IndicatorRole>,
  value: number | undefined,
  year: number | null,
): ValueParts | null {
  const parts = partsBelow(grid, heading, value);
  const [first] = parts;
  if (!first) return null;
  const only = (one: Part): ValueParts => {
    return { value: one.column, regions: [], rivals: [one.column] };
  };
  const ofYear = parts.find(({ words }) => year !== null && yearsIn(words).includes(year));
  if (ofYear) return only(ofYear);
  const expected = parts.filter(({ words }) => !namesPast(words));
  const [next, ...others] = expected;
  if (next && others.length === 0) return only(next);
  const columns = parts.map(({ column }) => column);
  // The form does not say which year is its own: it is the last.
  if (parts.every(({ words }) => yearsIn(words).length > 0)) {
    const last = [...expected].sort((a, b) => yearOf(a) - yearOf(b)).at(-1) ?? first;
    return { value: last.column, regions: [], rivals: columns };
  }
  const total = parts.find(({ words }) => TOTAL.test(words)) ?? first;
  return { value: total.column, regions: columns, rivals: columns };
}

function yearOf({ words }: Part): number {
  return yearsIn(words)[0] ?? 0;
}

function partsBelow(
  grid: Grid,
  heading: Heading<IndicatorRole>,
  value: number | undefined,
): readonly Part[] {
  const cell = heading.cells.find(({ column }) => column === value);
  if (!cell) return [];
  const { left, right, bottom } = grid.areaAt(cell.entry);
  if (left === right || bottom >= heading.bottom) return [];
  const names = grid
    .startingIn(bottom + 1)
    .filter(({ column }) => left <= column && column <= right);
  return names.length < 2
    ? []
    : names.map((entry) => ({ column: entry.column, words: wordsOf(entry).trim() }));
}
