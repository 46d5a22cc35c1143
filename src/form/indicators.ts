import { sameArea, type Area } from '../snapshot/area';
import type { IndicatorRole } from '../packs';
import { annualOf } from './annual';
import { NO_CLASS, printedLevel1, readClass, type ClassColumns, type RowClass } from './classes';
import type { Assumption, Entry, Indicator } from './form';
import { isBlankEntry, wordsOf, type Grid } from './grid';
import { cellsOf, columnOf, type Heading } from './heading';
import { shiftOf, type Columns, type RowShift } from './row-shift';
import { readTarget } from './target/read-target';
import { hasComparator } from './target/comparator';
import type { Vocabulary } from './vocabulary';

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
    if (endsAt(grid, row, bottom, left, columns, vocabulary)) break;
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

function columnsOf(grid: Grid, heading: Heading<IndicatorRole>, bottom: number): Columns {
  const value = columnOf(heading, 'value') ?? 0;
  const operators = cellsOf(heading, 'operator').map(({ column }) => column);
  const known = [...heading.cells].sort((a, b) => a.column - b.column);
  return {
    level1: columnOf(heading, 'level1'),
    level2: columnOf(heading, 'level2'),
    name: columnOf(heading, 'name') ?? value - 1,
    cycle: columnOf(heading, 'cycle'),
    value,
    operator: operatorColumn(grid, operators, heading.bottom + 1, bottom),
    unit: columnOf(heading, 'unit'),
    last: known.at(-1)?.column ?? value,
  };
}

/** 指标性质 and 指标方向 hold operators in one form and 正向 or 定性 in the next: the cells decide. */
function operatorColumn(
  grid: Grid,
  columns: readonly number[],
  top: number,
  bottom: number,
): number | null {
  let best: { column: number; count: number } | null = null;
  for (const column of columns) {
    let count = 0;
    for (let row = top; row <= bottom; row++) {
      if (hasComparator(wordsOf(grid.entryAt({ row, column })))) count++;
    }
    if (count > (best?.count ?? 0)) best = { column, count };
  }
  return best?.column ?? null;
}

/** Below the table: a note, a signature, an opinion across the columns, or an empty row. */
function endsAt(
  grid: Grid,
  row: number,
  bottom: number,
  left: number,
  columns: Columns,
  vocabulary: Vocabulary,
): boolean {
  const name = grid.areaAt({ row, column: columns.name });
  const value = grid.areaAt({ row, column: columns.value });
  if (sameArea(name, value)) return true;
  if (columns.level1 !== null && name.left <= columns.level1 && name.right >= columns.name) {
    return true;
  }
  const starting = grid.startingIn(row);
  const first = starting[0];
  if (first && first.column < columns.name && vocabulary.isEndLabel(wordsOf(first))) return true;
  if (first && first.column < columns.name && vocabulary.field(wordsOf(first))) return true;
  const classColumn = columns.level2 ?? columns.level1;
  const covered = classColumn !== null && grid.areaAt({ row, column: classColumn }).top < row;
  const block = grid.areaAt({ row, column: left });
  const within = covered || (block.top < row && block.bottom > row);
  return (
    starting.length === 0 && !within && !continuesBelow(grid, row, bottom, columns, vocabulary)
  );
}

/** After empty rows the table goes on with a class, or with a name and a value of its own. */
function continuesBelow(
  grid: Grid,
  row: number,
  bottom: number,
  columns: Columns,
  vocabulary: Vocabulary,
): boolean {
  let next = row;
  while (next <= bottom && grid.startingIn(next).length === 0) next++;
  const starting = grid.startingIn(next);
  const first = starting[0];
  if (next > bottom || !first) return false;
  if (first.column < columns.name) {
    const words = wordsOf(first);
    return (vocabulary.level2(words) ?? vocabulary.level1(words)) !== null;
  }
  const filled = (column: number): boolean => starting.some((entry) => entry.column === column);
  return filled(columns.name) && filled(columns.value);
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
