import type { IndicatorRole } from '../../packs';
import { contains, type Area } from '../../snapshot/area';
import type { BlankTable } from '../form';
import { isBlankEntry, type Grid } from '../outline/grid';
import { NO_CLASS } from './rows/classes';
import type { Columns } from './headings/columns';
import { columnOf, hasRoles, type Heading } from './headings/heading';
import { readRow } from './rows/indicator-row';

/** More blank rows than these are the end of the sheet, whatever stands below them. */
const MOST_ROWS = 60;

/**
 * What the headings of a table without rows tell of the rows to come; its printed rows are those down to the next cell
 * that holds something, or the first alone where nothing does.
 * @param read the rows that were taken for the table's own: numbers may stand in them
 * @param bottom the last row that may belong to the table
 * @returns null where the headings do not tell, or the table has no room for a row
 */
export function blankTable(
  grid: Grid,
  heading: Heading<IndicatorRole>,
  columns: Columns,
  read: Area,
  bottom: number,
): BlankTable | null {
  if (!hasRoles(heading, 'name') || columns.shared || columns.outlined) return null;
  const top = heading.bottom + 1;
  // No cell shows which of the words for it is meant: the heading alone must.
  const operator = columns.operator ?? columnOf(heading, 'operator');
  const row = readRow(grid, top, { ...columns, operator }, NOT_SHIFTED, NO_CLASS);
  const next = grid.rowsIn({ top: Math.max(top, read.bottom + 1), bottom })[0];
  const isNear = next !== undefined && next - top <= MOST_ROWS;
  const area = { ...read, top, bottom: Math.max(read.bottom, isNear ? next - 1 : top) };
  const own = [row.name, row.value].every((entry) => entry.row === top && isBlankEntry(entry));
  const isFree = next !== top && own && contains(area, row.name);
  return isFree ? { row, level1: columns.level1Headed, level2: columns.level2, area } : null;
}

const NOT_SHIFTED = { columns: 0, evidence: 'none' } as const;
