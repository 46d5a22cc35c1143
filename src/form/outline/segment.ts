import type { Area } from '../../snapshot/area';
import type { Entry } from '../form';
import { wordsOf, type Grid } from './grid';
import { foldText } from '../text/label';
import type { Vocabulary } from '../text/vocabulary';
import { isHeadYear, isNameLine } from '../text/year';

/** A stretch of rows that may hold one form: from its title to the next one. */
export interface Segment {
  readonly area: Area;
  readonly title: Entry | null;
  /** Rows in which the title stands again, at the top of a further page. */
  readonly repeated: readonly number[];
}

/** Beside a title only a note such as 单位：万元 or 附件1 may stand. */
const LONGEST_NOTE = 10;
/** So many fields above show that it was the whole form's title. */
const LEAST_FIELDS = 2;
/** Notes of a title stand no more than so many rows above it. */
const HEAD_NOTES = 4;
const HEAD_NOTE = /^(?:附[件表][一二三四五六七八九十\d]{0,3}:?|(?:金额)?单位:(?:人民币)?万?元)$/u;

/**
 * Cuts a sheet into stretches that begin with a title; what stands above the first title is one more.
 * @param found the cells of the grid that hold titles, in reading order
 */
export function segmentsOf(
  grid: Grid,
  found: readonly Entry[],
  vocabulary: Vocabulary,
): readonly Segment[] {
  const { used } = grid;
  if (!used) return [];
  const titles = found.filter((title, index) => {
    const isFirst = found[index - 1]?.row !== title.row;
    return isFirst && standsAlone(title, grid.startingIn(title.row));
  });
  const [first] = titles;
  const starts = first && topOf(grid, first, found) === used.top ? titles : [null, ...titles];
  const segments: Segment[] = [];
  let whole = false;
  const tops = starts.map((title) => (title ? topOf(grid, title, found) : used.top));
  starts.forEach((title, index) => {
    const top = tops[index] ?? used.top;
    const rows = { ...used, top, bottom: (tops[index + 1] ?? used.bottom + 1) - 1 };
    const area = starts.length > 1 ? { ...rows, right: rightEdge(grid, rows) } : rows;
    // The words matter only below a title: large sheets of other content cost little.
    const printed = title ? wordsIn(grid, area) : [];
    const before = segments.at(-1);
    if (before && whole && goesOn(printed, vocabulary)) {
      segments[segments.length - 1] = {
        ...before,
        area: { ...before.area, bottom: area.bottom },
        repeated: [...before.repeated, top],
      };
      return;
    }
    segments.push({ title, area, repeated: [] });
    const fields = printed.filter((words) => vocabulary.field(words) !== null).length;
    whole = title !== null && fields >= LEAST_FIELDS;
  });
  return segments;
}

function wordsIn(grid: Grid, area: Area): readonly string[] {
  return grid.rowsIn(area).flatMap((row) => grid.startingIn(row).map(wordsOf));
}

/** 附件3, （2026年度） and 单位：万元 right above a title belong to it, and the first lines of a title that has several. */
function topOf(grid: Grid, title: Entry, titles: readonly Entry[]): number {
  let first = title.row;
  const above = grid.rowsIn({ top: title.row - HEAD_NOTES, bottom: title.row - 1 });
  for (const row of [...above].reverse()) {
    if (titles.some((other) => other.row === row)) break;
    const notes = grid.startingIn(row);
    if (!notes.every(isHeadNote) && !isLineOfTitle(grid, title, notes)) break;
    first = row;
  }
  return first;
}

function isHeadNote(entry: Entry): boolean {
  return HEAD_NOTE.test(foldText(entry.text)) || isHeadYear(entry);
}

/** A name over the title, or the title's own first line: alone in its row, and as wide. */
function isLineOfTitle(grid: Grid, title: Entry, row: readonly Entry[]): boolean {
  const [line, ...others] = row;
  if (!line || others.length > 0 || !isNameLine(line)) return false;
  const [here, there] = [grid.areaAt(line), grid.areaAt(title)];
  return here.left < here.right && here.left === there.left && here.right === there.right;
}

/** How far to the right these rows reach: another form on the sheet may be wider. */
function rightEdge(grid: Grid, area: Area): number {
  let right = area.left;
  for (const row of grid.rowsIn(area)) {
    for (const entry of grid.startingIn(row)) right = Math.max(right, grid.areaAt(entry).right);
  }
  // A blank value may be merged beyond everything that is filled in.
  for (const row of grid.rowsIn(area)) {
    const beside = grid.areaAt({ row, column: right + 1 });
    if (beside.left < beside.right) right = Math.max(right, beside.right);
  }
  return right;
}

/** Below a title that is only repeated on the next page the table goes on: no label of a field stands there. */
function goesOn(printed: readonly string[], vocabulary: Vocabulary): boolean {
  return (
    printed.some((words) => vocabulary.indicatorRole(words)?.role === 'value') &&
    !printed.some((words) => (vocabulary.field(words) ?? vocabulary.fieldWithin(words)) !== null)
  );
}

/** Whether beside a title nothing but notes stands in its row. */
function standsAlone(title: Entry, row: readonly Entry[]): boolean {
  return row.every((entry) => entry === title || foldText(entry.text).length <= LONGEST_NOTE);
}
