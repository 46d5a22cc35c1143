import type { IndicatorRole } from '../../../packs';
import { isBlankEntry, wordsOf, type Grid } from '../../outline/grid';
import { hasComparator } from '../../target/comparator';
import type { Vocabulary } from '../../text/vocabulary';
import { yearsIn } from '../../text/year';
import { contentOf, SAMPLE, type ColumnContent } from './column-content';
import type { Heading } from './heading';
import { withHalves } from './halves';
import { isIndented } from '../rows/outline-rows';
import { namesWholePeriod, withoutPeriod } from '../../text/period';
import { isWide, signColumn } from './wide-heading';
import { valueParts } from '../rows/value-parts';

/** The columns of a table's parts, by its headings and, where those are silent, by what the cells hold. */
export interface Columns {
  readonly level1: number | null;
  /** The same where a heading says so; null where only what the cells hold does. */
  readonly level1Headed: number | null;
  readonly level2: number | null;
  readonly name: number;
  readonly cycle: number | null;
  readonly value: number;
  /** All columns whose headings name the year's value, the most exact first; `value` is one of them, or a part of one. */
  readonly values: readonly number[];
  readonly operator: number | null;
  readonly unit: number | null;
  readonly weight: number | null;
  /** Where the whole period has names and classes of its own, beside those of the year. */
  readonly long: { readonly level2: number | null; readonly name: number } | null;
  /** One column of values a region, where the form has them; `value` is among them. */
  readonly regions: readonly number[];
  /** Classes stand in the column of the names, on rows of their own. */
  readonly outlined: boolean;
  /** The value stands behind the name in its cell. */
  readonly shared: boolean;
  /** The last column that any heading stands over. */
  readonly last: number;
}

/** What a heading over one column says. */
export interface Headed {
  readonly role: IndicatorRole;
  readonly rank: number;
  readonly column: number;
  readonly whole: boolean;
  /** What the heading says, and the one over it. */
  readonly words: readonly string[];
}

/** Half of the cells show what a column without a heading holds. */
const MOST = 0.5;
/** Longer words are names, not units of measure. */
const LONGEST_UNIT = 8;

/**
 * The columns below a heading.
 * @param bottom the last row that may belong to the table
 * @param year of columns for several years the form's own counts
 */
export function columnsOf(
  grid: Grid,
  heading: Heading<IndicatorRole>,
  bottom: number,
  vocabulary: Vocabulary,
  year: number | null,
): Columns {
  const { headed, rival } = withHalves(
    grid,
    heading,
    ofYear(headedColumns(grid, heading, vocabulary), year),
  );
  const of = (role: IndicatorRole, whole = false): readonly number[] =>
    headed
      .filter((one) => one.role === role && one.whole === whole)
      .sort((a, b) => a.rank - b.rank)
      .map(({ column }) => column);
  const [cycle = null] = [...of('cycle'), ...of('cycle', true), ...of('value', true)];
  const parts = valueParts(grid, heading, of('value')[0], year);
  const headedValue = parts?.value ?? of('value')[0] ?? cycle ?? of('name')[0] ?? 0;
  const signs = parts
    ? null
    : signColumn(grid, heading, headedValue, sampleBelow(grid, heading, bottom));
  const value = signs === null ? headedValue : signs + 1;
  const shared = of('value').length === 0 && cycle === null;

  const filled = sampleBelow(grid, heading, bottom).filter(
    (row) => !isBlankEntry(grid.entryAt({ row, column: value })),
  );
  const left = grid.used?.left ?? 0;
  const last = Math.max(value, ...headed.map(({ column }) => column));
  const known = new Set([value, ...headed.map(({ column }) => column)]);
  const contents = new Map<number, ColumnContent>();
  for (let column = left; column <= last + 2; column++) {
    if (!known.has(column)) contents.set(column, contentOf(grid, filled, column, vocabulary));
  }
  const holding = (most: (content: ColumnContent) => number): number | null => {
    const fits = [...contents].filter(([, content]) => most(content) >= MOST);
    return fits.sort((a, b) => most(b[1]) - most(a[1]) || a[0] - b[0])[0]?.[0] ?? null;
  };

  const nameHeaded = of('name')[0] ?? null;
  const [level2Headed = null] = nearestLeft(of('level2'), nameHeaded ?? value);
  // One column may hold classes of both levels: 产出数量, 产出质量, 效益.
  const below = level2Headed === null ? null : contents.get(level2Headed + 1);
  const isDivided =
    of('level1').length === 0 &&
    isWide(grid, heading, level2Headed) &&
    (below?.level2 ?? 0) >= MOST;
  const level2 =
    (isDivided && level2Headed !== null ? level2Headed + 1 : level2Headed) ??
    holding((one) => one.level2) ??
    holding((one) => (one.level2 > one.both ? Math.max(one.level1, one.level2) : 0));
  const level1Headed = of('level1')[0] ?? (level2 !== null && isDivided ? level2Headed : null);
  const level1 = level1Headed ?? holding((one) => (one.level2 < one.level1 ? one.level1 : 0));
  const classes = Math.max(level1 ?? -1, level2 ?? -1);
  const name =
    nameHeaded ??
    [...contents]
      .filter(([column]) => column > classes && column < value)
      .find(
        ([, content]) => content.filled >= MOST && content.words >= MOST && isName(content),
      )?.[0] ??
    of('other')
      .filter((column) => column > classes && column < value)
      .at(-1) ??
    Math.max(value - 1, 0);
  const [longName = null] = of('name', true);
  const [longLevel2 = null] = [
    ...of('level2', true),
    ...nearestLeft(of('level2'), longName ?? 0).filter((column) => column !== level2),
  ];
  return {
    level1,
    level1Headed,
    level2,
    name,
    cycle: cycle === value ? null : cycle,
    value,
    values: [...(parts?.rivals ?? of('value')), ...(rival === null ? [] : [rival])],
    operator:
      signs ??
      operatorColumn(grid, of('operator'), filled) ??
      holding(({ operators }) => operators),
    unit:
      of('unit').find((column) => holdsUnits(grid, column, filled)) ?? holding((one) => one.units),
    weight: of('weight')[0] ?? null,
    long: longName === null || cycle === null ? null : { level2: longLevel2, name: longName },
    regions: parts?.regions ?? [],
    outlined:
      level1 === null &&
      level2 === null &&
      (holdsClasses(grid, heading, bottom, { name, value }, vocabulary) ||
        isIndented(grid, sampleBelow(grid, heading, bottom), { name, value })),
    shared,
    last,
  };
}

/** What each heading says, and whether it, or the one over it, speaks of the whole period. */
function headedColumns(
  grid: Grid,
  heading: Heading<IndicatorRole>,
  vocabulary: Vocabulary,
): readonly Headed[] {
  const said = heading.cells.map(({ role, rank, column, entry }) => {
    const above = grid.entryAt({ row: heading.row, column });
    return { role, rank, column, words: [wordsOf(entry), wordsOf(above)] };
  });
  const unknown = [heading.row, heading.bottom].flatMap((row) =>
    grid
      .startingIn(row)
      .filter((entry) => !heading.cells.some(({ column }) => column === entry.column))
      .flatMap((entry) => {
        const words = wordsOf(entry);
        const match = namesWholePeriod(words)
          ? vocabulary.indicatorRole(withoutPeriod(words))
          : null;
        return match ? [{ ...match, column: entry.column, words: [words] }] : [];
      }),
  );
  return [...said, ...unknown].map(({ role, rank, column, words }) => {
    const whole = role !== 'cycle' && words.some(namesWholePeriod);
    const bare =
      whole && role === 'other' ? vocabulary.indicatorRole(withoutPeriod(words[0] ?? '')) : null;
    return { role: bare?.role ?? role, rank: bare?.rank ?? rank, column, whole, words };
  });
}

/** Where one heading for values names the form's year, those that name others head no values of the form. */
function ofYear(headed: readonly Headed[], year: number | null): readonly Headed[] {
  const values = headed.filter(({ role, whole }) => role === 'value' && !whole);
  const years = (one: Headed): readonly number[] => yearsIn(one.words.join(' '));
  if (year === null || !values.some((one) => years(one).includes(year))) return headed;
  const others = values.filter((one) => years(one).length > 0 && !years(one).includes(year));
  return headed.map((one) => (others.includes(one) ? { ...one, role: 'other' } : one));
}

function nearestLeft(columns: readonly number[], of: number): readonly number[] {
  return [...columns]
    .filter((column) => column < of)
    .sort((a, b) => b - a)
    .concat(columns);
}

function isName({ level1, level2, operators, units }: ColumnContent): boolean {
  return [level1, level2, operators, units].every((share) => share < MOST);
}

/** 指标性质 and 指标方向 hold operators in one form and 正向 or 定性 in the next: the cells decide. */
function operatorColumn(
  grid: Grid,
  columns: readonly number[],
  rows: readonly number[],
): number | null {
  let best: { column: number; count: number } | null = null;
  for (const column of columns) {
    const count = rows.filter((row) =>
      hasComparator(wordsOf(grid.entryAt({ row, column }))),
    ).length;
    if (count > (best?.count ?? 0)) best = { column, count };
  }
  return best?.column ?? null;
}

/** 单位 heads measures in one form and departments in the next. */
function holdsUnits(grid: Grid, column: number, rows: readonly number[]): boolean {
  const long = rows.filter(
    (row) => wordsOf(grid.entryAt({ row, column })).trim().length > LONGEST_UNIT,
  );
  return long.length * 2 <= rows.length;
}

/** An outline: above the names stand the classes that they belong to; lines from left of the names across are bands. */
function holdsClasses(
  grid: Grid,
  heading: Heading<IndicatorRole>,
  bottom: number,
  { name, value }: Pick<Columns, 'name' | 'value'>,
  vocabulary: Vocabulary,
): boolean {
  return sampleBelow(grid, heading, bottom).some((row) => {
    const { left, right } = grid.areaAt({ row, column: name });
    if (left < name && value <= right) return false;
    const words = wordsOf(grid.entryAt({ row, column: name }));
    return vocabulary.level1(words) !== null || vocabulary.level2(words) !== null;
  });
}

/** The rows that show what a table's columns hold. */
function sampleBelow(
  grid: Grid,
  heading: Heading<IndicatorRole>,
  bottom: number,
): readonly number[] {
  return grid.rowsIn({ top: heading.bottom + 1, bottom }).slice(0, SAMPLE);
}
