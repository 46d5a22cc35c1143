import { areaOf, type CellRef } from '../../snapshot/area';
import { blankCell } from '../cells/blank-cell';
import type { Cell } from '../cells/cell';
import { columnRuns } from '../layout/columns';
import { styleAt } from '../cells/enter-cell';
import { rowAt } from '../cells/set-cells';
import type { Workbook } from '../workbook';
import type { ColumnRun, Sheet } from '../sheet';
import { isDeleted } from './move-cells';
import { moveArea, moveSpan } from './move-reference';
import { isWhole, type CellShift } from './row-change';

/** Gives cells their new places; inserted ones look like those before them: to the left, or above. */
export function shiftCells(workbook: Workbook, sheet: Sheet, change: CellShift): void {
  const looks = change.kind === 'insert' ? insertedLooks(sheet, change) : [];
  const moved: { readonly place: CellRef; readonly cell: Cell }[] = [];
  for (const [row, { cells }] of sheet.rows) {
    for (const [column, cell] of cells) {
      const place = { row, column };
      const now = moveArea(areaOf(place), change);
      const isStaying = now?.top === row && now.left === column;
      if (isStaying && !isDeleted(place, change)) continue;
      cells.delete(column);
      if (now) moved.push({ place: { row: now.top, column: now.left }, cell });
    }
  }
  for (const { place, cell } of moved) rowAt(sheet, place.row).cells.set(place.column, cell);
  for (const { place, style } of looks) {
    rowAt(sheet, place.row).cells.set(place.column, blankCell(workbook, style));
  }
  if (change.axis === 'column' && isWhole(change)) shiftColumns(sheet, change);
}

/** The styles of the new cells, where the cells before them have one that is not inherited. */
function insertedLooks(
  sheet: Sheet,
  { axis, at, count, band }: CellShift,
): { readonly place: CellRef; readonly style: number }[] {
  if (at === 0) return [];
  const before: CellRef[] = [];
  for (const [row, { cells }] of sheet.rows) {
    for (const column of cells.keys()) {
      const place = { row, column };
      const across = place[axis === 'row' ? 'column' : 'row'];
      if (place[axis] === at - 1 && across >= band.first && across <= band.last) before.push(place);
    }
  }
  return before.flatMap((place) => {
    const style = styleAt(sheet, place);
    return Array.from({ length: count }, (_, i) => ({
      place: { ...place, [axis]: at + i },
      style,
    }));
  });
}

/** What the sheet says of columns goes with them; new ones are like the one to their left. */
function shiftColumns(sheet: Sheet, change: CellShift): void {
  const { kind, at, count } = change;
  const pieces = [
    ...(at > 0 ? columnRuns(sheet, 0, at - 1) : []),
    ...columnRuns(sheet, at, Infinity),
  ].filter(({ first, last }) => Number.isFinite(last) && last >= first);
  const moved = pieces.flatMap((run): ColumnRun[] => {
    const now = moveSpan(run, change);
    return now ? [{ ...run, ...now }] : [];
  });
  const left = pieces.find(({ last }) => last === at - 1);
  const added =
    kind === 'insert' && left ? [{ ...left, hidden: false, first: at, last: at + count - 1 }] : [];
  sheet.columns = [...moved, ...added]
    .filter(({ width, hidden, style }) => width !== null || hidden || style !== 0)
    .sort((a, b) => a.first - b.first);
}
