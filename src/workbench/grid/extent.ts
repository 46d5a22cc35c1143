import { SHEET_COLUMNS, SHEET_ROWS, union, type Area } from '../../snapshot/area';
import type { Sheet } from '../../workbook/sheet';

const SPARE_ROWS = 30;
const SPARE_COLUMNS = 6;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 20;

/** The smallest area that holds every cell, merge and sized row of the sheet; one cell when it is empty. */
function usedArea(sheet: Sheet): Area {
  let used: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  for (const [row, { cells }] of sheet.rows) {
    const right = cells.size === 0 ? 0 : Math.max(...cells.keys());
    used = union(used, { top: row, left: 0, bottom: row, right });
  }
  return sheet.merges.reduce(union, used);
}

/** How much of a sheet the grid shows: what is used and room to type beyond it. */
export function drawnArea(sheet: Sheet): Area {
  const { bottom, right } = usedArea(sheet);
  return {
    top: 0,
    left: 0,
    bottom: Math.min(Math.max(bottom + SPARE_ROWS, LEAST_ROWS), SHEET_ROWS) - 1,
    right: Math.min(Math.max(right + SPARE_COLUMNS, LEAST_COLUMNS), SHEET_COLUMNS) - 1,
  };
}
