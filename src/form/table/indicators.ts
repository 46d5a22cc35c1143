import type { Area } from '../../snapshot/area';
import type { IndicatorRole } from '../../packs';
import type { Noted } from '../decisions/question';
import { settleColumns } from '../decisions/settle-columns';
import { settleShift } from '../decisions/settle-shift';
import type { BlankTable, ClassLine, Entry, Indicator } from '../form';
import { isBlankEntry, wordsOf, type Grid } from '../outline/grid';
import type { Vocabulary } from '../text/vocabulary';
import {
  NO_CLASS,
  printedLevel1,
  readClass,
  type ClassColumns,
  type RowClass,
} from './rows/classes';
import { columnsOf, type Columns } from './headings/columns';
import type { Heading } from './headings/heading';
import { blankTable } from './blank-table';
import { byLines } from './rows/cell-lines';
import { readRow, readWholePeriod } from './rows/indicator-row';
import { bandClass } from './headings/band';
import { joinBroken } from './rows/broken-rows';
import { readOutline } from './rows/outline-rows';
import { shiftOf, type RowShift } from './rows/row-shift';
import { endsBefore, goesOnBelowNote } from './rows/table-end';

/** The table of indicators: its data rows and what was read in them. */
export interface IndicatorBlock {
  readonly heading: Heading<IndicatorRole>;
  readonly area: Area;
  readonly indicators: readonly Indicator[];
  readonly classLines: readonly ClassLine[];
  /** The rows of the half that speaks of the whole period, where its indicators differ from the year's. */
  readonly longTerm: readonly Indicator[];
  readonly noted: readonly Noted[];
  /** What its headings tell where it has no row; null elsewhere. */
  readonly blank: BlankTable | null;
  /** The class of the last row. */
  readonly last: RowClass;
}

/**
 * Reads the rows below a heading, down to the table's end or to the next heading.
 * @param bottom the last row that may belong to the table
 * @param year the form's, where its head states one
 * @param before the class that goes on over a repeated heading
 */
export function readIndicators(
  printed: Grid,
  heading: Heading<IndicatorRole>,
  bottom: number,
  vocabulary: Vocabulary,
  year: number | null,
  before: RowClass = NO_CLASS,
): IndicatorBlock {
  const read = columnsOf(printed, heading, bottom, vocabulary, year);
  const { columns, noted: ofColumns } = settleColumns(printed, heading, read);
  const rows = printed.rowsIn({ top: heading.bottom + 1, bottom });
  const grid = joinBroken(printed, rows, columns, vocabulary);
  const left = grid.used?.left ?? 0;
  const indicators: Indicator[] = [];
  const classLines: ClassLine[] = [];
  const longTerm: Indicator[] = [];
  const noted: Noted[] = [...ofColumns];
  let shift: RowShift = { columns: 0, evidence: 'none' };
  let rowClass = before;
  let longClass = NO_CLASS;
  let last = heading.bottom;

  const filled = grid.rowsIn({ top: heading.bottom + 1, bottom });
  const outline = columns.outlined ? readOutline(grid, filled, columns, vocabulary, before) : null;

  for (let row = heading.bottom + 1; row <= bottom; row++) {
    const band = outline ? null : bandClass(grid, row, columns, vocabulary);
    const isClass = outline?.isClass(row) ?? band !== null;
    if (!isClass && endsBefore(grid, row, bottom, left, columns, vocabulary)) {
      if (!goesOnBelowNote(grid, row, bottom, columns, vocabulary)) break;
      continue;
    }
    last = row;
    if (band) rowClass = band;
    const named = isClass ? (outline?.classOf(row) ?? rowClass) : null;
    if (named) classLines.push(lineOf(grid, row, columns, named));
    if (isClass || grid.startingIn(row).length === 0) continue;
    const seen = outline ? shift : shiftOf(grid, row, columns, shift, vocabulary);
    const settled = settleShift(grid, row, columns, seen, shift);
    noted.push(...settled.noted);
    const next = settled.shift;
    const alone = next.evidence === 'alone';
    const own = outline
      ? outline.classOf(row)
      : classOf(grid, row, classColumns(columns, next, left), next, rowClass, vocabulary);
    const indicator = readRow(grid, row, columns, next, own);
    if (!alone) {
      shift = next;
      rowClass = own;
    }
    const long = columns.long;
    const whole = long && readWholePeriod(grid, row, columns, long, longClass, own, vocabulary);
    if (whole) longClass = { ...whole };
    if (whole && !isSame(whole, indicator)) {
      if (counts(grid, whole)) longTerm.push(whole);
      if (counts(grid, { ...indicator, cycle: null })) {
        indicators.push({ ...indicator, cycle: null });
      }
    } else if (counts(grid, indicator)) indicators.push(...byLines(indicator, grid, vocabulary));
  }
  const area = dataArea(grid, heading, columns, last);
  const blank = indicators.length > 0 ? null : blankTable(grid, heading, columns, area, bottom);
  return { heading, area, indicators, classLines, longTerm, noted, blank, last: rowClass };
}

function lineOf(
  grid: Grid,
  row: number,
  { name }: Columns,
  { level1, level2 }: RowClass,
): ClassLine {
  const named = grid.entryAt({ row, column: name });
  const [first = named] = grid.startingIn(row);
  return { row, level1, level2, entry: wordsOf(named) === '' ? first : named };
}

/** Whether both halves of a row speak of one indicator. */
function isSame(whole: Indicator, annual: Indicator): boolean {
  const plain = (entry: Entry): string => wordsOf(entry).replace(/\s/gu, '');
  const name = plain(whole.name);
  return name === plain(annual.name) || (name === '' && isBlankEntry(whole.value));
}

function classOf(
  grid: Grid,
  row: number,
  place: ClassColumns,
  shift: RowShift,
  before: RowClass,
  vocabulary: Vocabulary,
): RowClass {
  if (shift.evidence !== 'alone') return readClass(grid, row, place, before, vocabulary);
  const printed = printedLevel1(grid, row, place, vocabulary);
  return { ...NO_CLASS, level1: printed ?? before.level1 };
}

function classColumns(columns: Columns, shift: RowShift, left: number): ClassColumns {
  const moved = (column: number | null): number | null =>
    column === null ? null : Math.max(column + shift.columns, 0);
  // A row that slipped without its class still stands under the first level of its neighbours.
  if (shift.evidence === 'alone') {
    return { level2: null, level1: columns.level1, headed: null, left };
  }
  const headed = shift.columns === 0 ? columns.level1Headed : null;
  return { level2: moved(columns.level2), level1: moved(columns.level1), headed, left };
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
