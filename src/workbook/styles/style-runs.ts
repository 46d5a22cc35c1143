import { intersection, type Area } from '../../snapshot/area';
import { columnRuns } from '../layout/columns';
import type { Row, Sheet } from '../sheet';

/**
 * The styles that the cells of an area have, each once: of cells that are not there the row's, otherwise the column's.
 * Whole columns and rows take no longer than what the sheet says of them.
 */
export function stylesIn(sheet: Sheet, area: Area): ReadonlySet<number> {
  const found = new Set<number>();
  const runs = columnRuns(sheet, area.left, area.right);
  let stated = 0;
  for (const [index, row] of sheet.rows) {
    if (index < area.top || index > area.bottom) continue;
    stated += 1;
    addRow(found, row, area, runs);
  }
  if (stated <= area.bottom - area.top) for (const { style } of runs) found.add(style);
  return found;
}

function addRow(
  found: Set<number>,
  row: Row,
  { left, right }: Area,
  runs: ReturnType<typeof columnRuns>,
): void {
  const columns: number[] = [];
  for (const [column, { style }] of row.cells) {
    if (column < left || column > right) continue;
    columns.push(column);
    found.add(style);
  }
  for (const { first, last, style } of runs) {
    const held = columns.filter((column) => column >= first && column <= last).length;
    if (held <= last - first) found.add(row.style ?? style);
  }
}

/** The part of an area in which a sheet says anything of rows or cells; null where it says nothing. */
export function statedArea(sheet: Sheet, area: Area): Area | null {
  let [top, bottom, left, right] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [index, { cells }] of sheet.rows) {
    if (index < area.top || index > area.bottom) continue;
    for (const column of cells.keys()) {
      left = Math.min(left, column);
      right = Math.max(right, column);
      top = Math.min(top, index);
      bottom = Math.max(bottom, index);
    }
  }
  return top > bottom ? null : intersection(area, { top, left, bottom, right });
}
