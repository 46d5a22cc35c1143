import type { IndicatorRole } from '../../../packs';
import { wordsOf, type Grid } from '../../outline/grid';
import { namesPast } from '../../text/past';
import { yearsIn } from '../../text/year';
import type { Heading } from '../headings/heading';
import { BY_CONTENT } from '../headings/value-by-content';

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

const TOTAL = /^(?:合计|小计|总计|总体|全[省市县区州年]|年度|累计)/u;
/** A part of the year is no region. */
const PART_OF_YEAR = /季度?$|半年$|月(?:份|底)?$/u;
/** 优, 良, 中, 差: what is wanted is the best. */
const BEST = /^优/u;
const NEXT_BEST = /^良/u;
const REGION = /^\p{Script=Han}{1,9}[省市县区州盟旗镇乡村道]$/u;
/** The name of a region as short as can be: three of them side by side show that they are. */
const BARE_REGION = /^(?!.*[值标准据说明年季月期率数量分线限])\p{Script=Han}{2,4}$/u;
const LEAST_BARE = 3;

/**
 * What the columns below a divided heading of values are: the years, what was reached and what is expected, the steps of
 * a grade, or regions. Those may stand side by side below no heading, too.
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
  const below = partsBelow(grid, heading, value);
  const parts = below.length > 0 ? below : regionsBeside(heading);
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
  const best = parts.find(({ words }) => BEST.test(words));
  if (best && parts.some(({ words }) => NEXT_BEST.test(words))) return only(best);
  const total = parts.find(({ words }) => TOTAL.test(words));
  if (parts.every((part) => part === total || PART_OF_YEAR.test(part.words))) {
    return total ? only(total) : { value: first.column, regions: [], rivals: columns };
  }
  return { value: (total ?? first).column, regions: columns, rivals: columns };
}

function yearOf({ words }: Part): number {
  return yearsIn(words)[0] ?? 0;
}

/** Regions that head columns of values by themselves: 全市, 东山区, 西河县. */
function regionsBeside({ cells }: Heading<IndicatorRole>): readonly Part[] {
  const parts = cells
    .filter(({ role, rank }) => role === 'value' && rank === BY_CONTENT)
    .map(({ column, entry }) => ({ column, words: wordsOf(entry).trim() }));
  const isNamed = parts.every(({ words }) => TOTAL.test(words) || REGION.test(words));
  const isBare = parts.every(({ words }) => BARE_REGION.test(words));
  return parts.length >= (isNamed ? 2 : isBare ? LEAST_BARE : Infinity) ? parts : [];
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
