import { contains, headOf, intersection, type Area } from '../../snapshot/area';
import { calculateDependents } from '../calculation/calculate';
import type { Cell } from '../cells/cell';
import { styleAt } from '../cells/enter-cell';
import { rowAt } from '../cells/set-cells';
import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import { notify } from '../workbook-change';

/**
 * Makes one cell of an area, as Excel does: the first value in reading order goes to the top left cell, the others are
 * lost, formats stay. Merged areas that it meets become part of it.
 */
export function mergeCells(workbook: Workbook, sheet: Sheet, area: Area): void {
  const content = firstContent(sheet, area);
  const style = styleAt(sheet, headOf(area));
  forEachCell(sheet, area, ({ style }) => ({ value: null, formula: null, style }));
  sheet.merges = sheet.merges.filter((each) => !intersection(each, area));
  if (content) rowAt(sheet, area.top).cells.set(area.left, { ...content, style });
  sheet.merges = [...sheet.merges, area];
  notify(workbook, { kind: 'cells', sheet, area, previous: [] });
  notify(workbook, { kind: 'merges', sheet });
  calculateDependents(workbook, sheet, area);
}

/** Parts every merged area that the given one meets; values stay in the top left cells. */
export function unmergeCells(workbook: Workbook, sheet: Sheet, area: Area): void {
  const left = sheet.merges.filter((each) => !intersection(each, area));
  if (left.length === sheet.merges.length) return;
  sheet.merges = left;
  notify(workbook, { kind: 'cells', sheet, area, previous: [] });
  notify(workbook, { kind: 'merges', sheet });
}

function firstContent(sheet: Sheet, area: Area): Cell | null {
  for (const row of [...sheet.rows.keys()].sort((a, b) => a - b)) {
    if (row < area.top || row > area.bottom) continue;
    const cells = [...(sheet.rows.get(row)?.cells ?? [])].sort(([a], [b]) => a - b);
    const found = cells.find(
      ([column, { value, formula }]) =>
        contains(area, { row, column }) && (value !== null || formula !== null),
    );
    if (found) return found[1];
  }
  return null;
}

function forEachCell(sheet: Sheet, area: Area, change: (cell: Cell) => Cell): void {
  for (const [row, { cells }] of sheet.rows) {
    if (row < area.top || row > area.bottom) continue;
    for (const [column, cell] of cells) {
      if (contains(area, { row, column })) cells.set(column, change(cell));
    }
  }
}
