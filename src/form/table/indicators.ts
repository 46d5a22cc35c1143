import type { Area } from '../../snapshot/area';
import type { IndicatorRole } from '../../packs';
import { annualOf } from '../annual';
import { NO_CLASS, printedLevel1, readClass, type ClassColumns, type RowClass } from './classes';
import type { Assumption, Entry, Indicator } from '../form';
import { isBlankEntry, type Grid } from '../grid';
import type { Heading } from './heading';
import { columnsOf, type Columns } from './columns';
import { shiftOf, type RowShift } from './row-shift';
import { readTarget } from '../target/read-target';
import { endsBefore } from './table-end';
import type { Vocabulary } from '../vocabulary';

/** The table of indicators: its data rows and what was read in them. */
export interface IndicatorBlock {
  readonly heading: Heading<IndicatorRole>;
  readonly area: Area;
  readonly indicators: readonly Indicator[];
  readonly assumed: readonly Assumption[];
  /** The class of the last row. */
  readonly last: RowClass;
}

/**
 * Reads the rows below a heading, down to the table's end or to the next heading.
 * @param bottom the last row that may belong to the table
 * @param before the class that goes on over a repeated heading
 */
export function readIndicators(
  grid: Grid,
  heading: Heading<IndicatorRole>,
  bottom: number,
  vocabulary: Vocabulary,
  before: RowClass = NO_CLASS,
): IndicatorBlock {
  const columns = columnsOf(grid, heading, bottom);
  const left = grid.used?.left ?? 0;
  const indicators: Indicator[] = [];
  const assumed: Assumption[] = [];
  let shift: RowShift = { columns: 0, evidence: 'none' };
  let rowClass = before;
  let last = heading.bottom;

  for (let row = heading.bottom + 1; row <= bottom; row++) {
    if (endsBefore(grid, row, bottom, left, columns, vocabulary)) break;
    const next = shiftOf(grid, row, columns, shift, vocabulary);
    const alone = next.evidence === 'alone';
    const place = classColumns(columns, next, left);
    const own = alone
      ? aloneClass(printedLevel1(grid, row, place, vocabulary), rowClass)
      : readClass(grid, row, place, rowClass, vocabulary);
    const indicator = readRow(grid, row, columns, next, own);
    if (next.evidence === 'class' && shift.evidence !== 'class') {
      assumed.push({ what: 'shifted-part', cell: indicator.name });
    }
    if (alone) assumed.push({ what: 'shifted-row', cell: indicator.name });
    else {
      shift = next;
      rowClass = own;
    }
    if (counts(grid, indicator)) indicators.push(indicator);
    last = row;
  }
  const area = dataArea(grid, heading, columns, last);
  return { heading, area, indicators, assumed, last: rowClass };
}

function aloneClass(printed: string | null, before: RowClass): RowClass {
  return { ...NO_CLASS, level1: printed ?? before.level1 };
}

function classColumns(columns: Columns, shift: RowShift, left: number): ClassColumns {
  const moved = (column: number | null): number | null =>
    column === null ? null : Math.max(column + shift.columns, 0);
  // A row that slipped without its class still stands under the first level of its neighbours.
  if (shift.evidence === 'alone') return { level2: null, level1: columns.level1, left };
  return { level2: moved(columns.level2), level1: moved(columns.level1), left };
}

function readRow(
  grid: Grid,
  row: number,
  columns: Columns,
  shift: RowShift,
  rowClass: RowClass,
): Indicator {
  const at = (column: number): Entry =>
    grid.entryAt({ row, column: Math.max(column + shift.columns, 0) });
  const optional = (column: number | null): Entry | null => (column === null ? null : at(column));
  const name = at(columns.name);
  const value = at(columns.value);
  const operator = optional(columns.operator);
  const unit = optional(columns.unit);
  const annual = annualOf(value, operator, unit);
  const target = readTarget(annual, { timely: rowClass.level2 === '时效指标' });
  return {
    row,
    ...rowClass,
    name,
    cycle: optional(columns.cycle),
    value,
    operator,
    unit,
    weight: optional(columns.weight),
    annual,
    target,
    displaced: shift.evidence === 'alone',
  };
}

/** A row counts when something is in it, or when it is the printed row of a class. */
function counts(grid: Grid, indicator: Indicator): boolean {
  const { name, value, cycle, row, level2Entry } = indicator;
  if (name.row !== row && grid.areaAt(name).top !== row) return false;
  const filled = [name, value, cycle].some((entry) => entry !== null && !isBlankEntry(entry));
  return filled || level2Entry?.row === row;
}

function dataArea(
  grid: Grid,
  heading: Heading<IndicatorRole>,
  columns: Columns,
  bottom: number,
): Area {
  const rights = heading.cells.map(({ entry }) => grid.areaAt(entry).right);
  return {
    top: heading.bottom + 1,
    left: Math.min(columns.name, ...heading.cells.map(({ column }) => column)),
    bottom,
    right: Math.max(columns.last, ...rights),
  };
}
