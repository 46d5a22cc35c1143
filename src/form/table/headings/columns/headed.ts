import type { IndicatorRole } from '../../../../packs';
import { wordsOf, type Grid } from '../../../outline/grid';
import { namesWholePeriod, withoutPeriod } from '../../../text/period';
import type { RoleMatch, Vocabulary } from '../../../text/vocabulary';
import { yearsIn } from '../../../text/year';
import type { Heading } from '../heading';

/** What a heading over one column says. */
export interface Headed extends RoleMatch<IndicatorRole> {
  readonly column: number;
  /** It, or the one over it, speaks of the whole period. */
  readonly whole: boolean;
  /** What the heading says, and the one over it. */
  readonly words: readonly string[];
}

type Printed = Omit<Headed, 'whole'>;

/**
 * What each heading of a table says.
 * @param year where one heading for values names it, those that name others head no values of the form
 */
export function headedColumns(
  grid: Grid,
  heading: Heading<IndicatorRole>,
  vocabulary: Vocabulary,
  year: number | null,
): readonly Headed[] {
  const printed = [...knownHeadings(grid, heading), ...periodHeadings(grid, heading, vocabulary)];
  return ofYear(
    printed.map((one) => withPeriod(one, vocabulary)),
    year,
  );
}

/** The columns of a role, the heading that the vocabulary names first ahead. */
export function columnsFor(
  headed: readonly Headed[],
  role: IndicatorRole,
  whole = false,
): readonly number[] {
  return headed
    .filter((one) => one.role === role && one.whole === whole)
    .sort((a, b) => a.rank - b.rank)
    .map(({ column }) => column);
}

/** The nearest on the left first, then all in their own order. */
export function nearestLeft(columns: readonly number[], of: number): readonly number[] {
  return [...columns]
    .filter((column) => column < of)
    .sort((a, b) => b - a)
    .concat(columns);
}

function knownHeadings(grid: Grid, { row, cells }: Heading<IndicatorRole>): readonly Printed[] {
  return cells.map(({ role, rank, column, entry }) => {
    const above = grid.entryAt({ row, column });
    return { role, rank, column, words: [wordsOf(entry), wordsOf(above)] };
  });
}

/** Headings that are known only without the period that they name: 长期三级指标. */
function periodHeadings(
  grid: Grid,
  { row, bottom, cells }: Heading<IndicatorRole>,
  vocabulary: Vocabulary,
): readonly Printed[] {
  return [row, bottom]
    .flatMap((at) => grid.startingIn(at))
    .filter((entry) => !cells.some(({ column }) => column === entry.column))
    .flatMap((entry) => {
      const words = wordsOf(entry);
      const match = namesWholePeriod(words) ? vocabulary.indicatorRole(withoutPeriod(words)) : null;
      return match ? [{ ...match, column: entry.column, words: [words] }] : [];
    });
}

/** 二级指标（长期） is known as a column beside the indicators; without the period it is a class. */
function withPeriod(printed: Printed, vocabulary: Vocabulary): Headed {
  const { role, words } = printed;
  const whole = role !== 'cycle' && words.some(namesWholePeriod);
  const isBeside = whole && role === 'other';
  const bare = isBeside ? vocabulary.indicatorRole(withoutPeriod(words[0] ?? '')) : null;
  return { ...printed, ...bare, whole };
}

function ofYear(headed: readonly Headed[], year: number | null): readonly Headed[] {
  const values = headed.filter(({ role, whole }) => role === 'value' && !whole);
  const years = (one: Headed): readonly number[] => yearsIn(one.words.join(' '));
  if (year === null || !values.some((one) => years(one).includes(year))) return headed;
  const others = values.filter((one) => years(one).length > 0 && !years(one).includes(year));
  return headed.map((one) => (others.includes(one) ? { ...one, role: 'other' } : one));
}
