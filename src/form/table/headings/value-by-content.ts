import type { IndicatorRole } from '../../../packs';
import { isBlankEntry, wordsOf, type Grid } from '../../outline/grid';
import { annualOf } from '../../text/annual';
import { namesPast } from '../../text/past';
import { readTarget } from '../../target/read-target';
import type { Vocabulary } from '../../text/vocabulary';
import { SAMPLE } from './column-content';
import { hasRoles, type Heading, type HeadingCell } from './heading';

/** The rank of a heading that names nothing known: its column was taken by what its cells hold. */
export const BY_CONTENT = Infinity;

/** Half of a column's cells, and two of them, show that it holds values. */
const MOST = 0.5;
const LEAST = 2;

/**
 * A heading of classes and names whose columns of values are called something unknown: what lies right of the names and
 * holds values is taken for them.
 * @param bottom the last row that may belong to the table
 * @returns null where a heading for values is known, or nothing holds any
 */
export function headingByContent(
  grid: Grid,
  heading: Heading<IndicatorRole>,
  bottom: number,
  vocabulary: Vocabulary,
): Heading<IndicatorRole> | null {
  if (hasRoles(heading, 'value') || hasRoles(heading, 'cycle')) return null;
  if (!hasRoles(heading, 'name', 'level2') && !hasRoles(heading, 'level1', 'level2')) return null;
  const last = Math.max(
    ...heading.cells
      .filter(({ role }) => role === 'name' || role === 'level2')
      .map(({ column }) => column),
  );
  const rows = rowsBelow(grid, heading, bottom, vocabulary);
  const all = grid.startingIn(heading.row).filter((entry) => {
    const known = heading.cells.some(({ column }) => column === entry.column);
    return entry.column > last && !known && holdsValues(grid, rows, entry.column);
  });
  if (all.length === 0) return null;
  const expected = all.filter((entry) => !namesPast(wordsOf(entry)));
  const values = expected.length > 0 ? expected : all;
  const cells = values.map((entry): HeadingCell<IndicatorRole> => {
    return { role: 'value', rank: BY_CONTENT, entry, column: entry.column };
  });
  return { ...heading, cells: [...heading.cells, ...cells] };
}

/** The rows down to what is signed below a table. */
function rowsBelow(
  grid: Grid,
  heading: Heading<IndicatorRole>,
  bottom: number,
  vocabulary: Vocabulary,
): readonly number[] {
  const rows = grid.rowsIn({ top: heading.bottom + 1, bottom });
  const end = rows.findIndex((row) =>
    grid.startingIn(row).some((entry) => vocabulary.isEndLabel(wordsOf(entry))),
  );
  return rows.slice(0, end < 0 ? SAMPLE : Math.min(end, SAMPLE));
}

/** A quantity, a share, a grade or a day: text alone may be anything. */
export function holdsValues(grid: Grid, rows: readonly number[], column: number): boolean {
  const filled = rows
    .map((row) => grid.entryAt({ row, column }))
    .filter((entry) => !isBlankEntry(entry));
  const values = filled.filter((entry) => {
    const { kind } = readTarget(annualOf(entry, null, null), { timely: false });
    return kind !== 'text' && kind !== 'blank';
  });
  return values.length >= LEAST && values.length >= filled.length * MOST;
}
