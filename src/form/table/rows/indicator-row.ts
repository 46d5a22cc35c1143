import { annualOf } from '../../text/annual';
import type { Entry, Indicator } from '../../form';
import { isBlankEntry, type Grid } from '../../outline/grid';
import { readTarget } from '../../target/read-target';
import type { Vocabulary } from '../../text/vocabulary';
import { readClass, type RowClass } from './classes';
import { nameAndValue } from './name-and-value';
import type { Columns } from '../headings/columns';
import type { RowShift } from './row-shift';
import { settledSharedCell } from '../../decisions/settled-shared-cell';

/** What a row says of the year. */
export function readRow(
  grid: Grid,
  row: number,
  columns: Columns,
  shift: RowShift,
  rowClass: RowClass,
): Indicator {
  const at = (column: number): Entry =>
    grid.entryAt({ row, column: Math.max(column + shift.columns, 0) });
  const optional = (column: number | null): Entry | null => (column === null ? null : at(column));
  const value = valueAt(at, columns);
  const shared = columns.shared ? settledSharedCell(grid, value) : null;
  const operator = optional(columns.operator);
  const unit = optional(columns.unit);
  const annual = shared ? shared.value : annualOf(value, operator, unit);
  const target = readTarget(annual, { timely: rowClass.level2 === '时效指标' });
  return {
    row,
    ...rowClass,
    name: shared ? shared.name : at(columns.name),
    cycle: optional(columns.cycle),
    value,
    operator,
    unit,
    weight: optional(columns.weight),
    regions: columns.regions.map(at),
    annual,
    target,
    displaced: shift.evidence === 'alone',
  };
}

/** The value, or what is said in its place where words have a column of their own. */
function valueAt(at: (column: number) => Entry, { value, inWords }: Columns): Entry {
  const measured = at(value);
  if (inWords === null || !isBlankEntry(measured)) return measured;
  const said = at(inWords);
  return isBlankEntry(said) ? measured : said;
}

/** What the half of a row says that has names and values of its own for the whole period. */
export function readWholePeriod(
  grid: Grid,
  row: number,
  columns: Columns,
  long: NonNullable<Columns['long']>,
  before: RowClass,
  annual: RowClass,
  vocabulary: Vocabulary,
): Indicator | null {
  if (columns.cycle === null) return null;
  const place = {
    level2: long.level2,
    level1: columns.level1,
    headed: null,
    left: grid.used?.left ?? 0,
  };
  const rowClass = long.level2 === null ? annual : readClass(grid, row, place, before, vocabulary);
  const value = grid.entryAt({ row, column: columns.cycle });
  const name = grid.entryAt({ row, column: long.name });
  return nameAndValue(rowClass, { row, name, value, annual: annualOf(value, null, null) });
}
