import { SHEET_COLUMNS, SHEET_ROWS, union, type Area } from '../../snapshot/area';
import type { Sheet } from '../sheet';

/** The block of filled cells around an area, up to a blank row and a blank column on every side, as Ctrl+A selects it. */
export function surroundingRegion(sheet: Sheet, area: Area): Area {
  let region = area;
  for (let grown = grow(sheet, region); grown !== region; grown = grow(sheet, region)) {
    region = grown;
  }
  return region;
}

/** The area and all filled cells that touch it, corners too; the same area where there are none. */
function grow(sheet: Sheet, area: Area): Area {
  const reach = {
    top: Math.max(0, area.top - 1),
    left: Math.max(0, area.left - 1),
    bottom: Math.min(SHEET_ROWS - 1, area.bottom + 1),
    right: Math.min(SHEET_COLUMNS - 1, area.right + 1),
  };
  let grown = area;
  for (const [row, { cells }] of sheet.rows) {
    if (row < reach.top || row > reach.bottom) continue;
    for (const [column, { value, formula }] of cells) {
      if (column < reach.left || column > reach.right) continue;
      if (value === null && formula === null) continue;
      grown = union(grown, { top: row, left: column, bottom: row, right: column });
    }
  }
  const { top, left, bottom, right } = grown;
  const isSame =
    top === area.top && left === area.left && bottom === area.bottom && right === area.right;
  return isSame ? area : grown;
}
