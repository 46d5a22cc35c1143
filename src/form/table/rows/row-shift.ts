import { isBlankEntry, wordsOf, type Grid } from '../../outline/grid';
import { sameArea } from '../../../snapshot/area';
import type { Columns } from '../headings/columns';
import type { Vocabulary } from '../../text/vocabulary';

/** How many columns a row stands off its heading. */
export interface RowShift {
  readonly columns: -1 | 0 | 1;
  /** `class`: the class cell stands there too, as in the part after a page break; `alone`: the row by itself. */
  readonly evidence: 'none' | 'class' | 'alone';
}

const UNSHIFTED: RowShift = { columns: 0, evidence: 'none' };
/** A period such as 一年: what a cycle column holds, and never the name of an indicator. */
const DURATION = /^(?:[一二三四五两\d]+(?:个)?(?:年|月|季度)|全年|本年度?|长期)$/u;

/**
 * Where a row's cells stand beside the heading's columns.
 * A published form loses a column where a page breaks: the rows below stand one column to the left, class cells too.
 * Single rows slip the same way without their class cell.
 */
export function shiftOf(
  grid: Grid,
  row: number,
  columns: Columns,
  before: RowShift,
  vocabulary: Vocabulary,
): RowShift {
  const { level2 } = columns;
  if (level2 === null) return UNSHIFTED;
  const text = (column: number): string => textAt(grid, row, column);

  if (vocabulary.level2(text(level2))) return UNSHIFTED;
  const left = level2 > 0 ? text(level2 - 1) : '';
  const classOnLeft = vocabulary.level2(left) !== null && vocabulary.level1(left) === null;
  if (classOnLeft && text(level2) !== '' && isFree(grid, row, columns)) {
    return { columns: -1, evidence: 'class' };
  }
  if (before.columns === -1 && before.evidence === 'class' && standsLeft(grid, row, columns)) {
    return before;
  }
  if (standsLeft(grid, row, columns) && !vocabulary.looksLikeClass(text(level2))) {
    return { columns: -1, evidence: 'alone' };
  }
  return standsRight(grid, row, columns) ? { columns: 1, evidence: 'alone' } : UNSHIFTED;
}

/** The name stands in the column of level 2, and the last column is empty or only merged into. */
function standsLeft(grid: Grid, row: number, columns: Columns): boolean {
  const { level2, value } = columns;
  if (level2 === null || level2 + 1 !== columns.name) return false;
  const name = grid.entryAt({ row, column: level2 });
  if (isBlankEntry(name) || name.row !== row) return false;
  const nextText = textAt(grid, row, columns.name);
  if (columns.cycle !== null && DURATION.test(nextText)) return true;
  return isFree(grid, row, columns) && textAt(grid, row, value - 1) !== '';
}

/** The column of values is empty, or the cell before it reaches over it. */
function isFree(grid: Grid, row: number, { value }: Columns): boolean {
  const reach = grid.areaAt({ row, column: value });
  return textAt(grid, row, value) === '' || reach.left < value;
}

/** The name's column is empty, and something stands beyond the last heading. */
function standsRight(grid: Grid, row: number, columns: Columns): boolean {
  const { name, value, last } = columns;
  if (last !== value) return false;
  const nameArea = grid.areaAt({ row, column: name });
  const next = { row, column: name + 1 };
  return (
    textAt(grid, row, name) === '' &&
    textAt(grid, row, name + 1) !== '' &&
    textAt(grid, row, value + 1) !== '' &&
    !sameArea(nameArea, grid.areaAt(next)) &&
    grid.entryAt({ row, column: value + 1 }).row === row &&
    grid.areaAt({ row, column: value + 1 }).left === value + 1
  );
}

function textAt(grid: Grid, row: number, column: number): string {
  const entry = grid.entryAt({ row, column });
  return wordsOf(entry).trim() || entry.text.trim();
}
