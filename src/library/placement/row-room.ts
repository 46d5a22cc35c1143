import { neededHeight } from '../../form/judgement/words/cut-off';
import type { Grid } from '../../form/outline/grid';
import { headOf, sameCell, type Area } from '../../snapshot/area';
import type { TextRoom } from '../../snapshot/snapshot';
import type { CellText, RowHeight } from './placement';
import { modelRow, type PlacedGroup } from './row-group';

/**
 * New rows that hold texts of more lines than there is room for: they have the height of the row above. Merged cells
 * count as well, which Excel's own fitting does not see.
 * @param joined the areas that come to be merged
 */
export function neededHeights(
  groups: readonly PlacedGroup[],
  cells: readonly CellText[],
  joined: readonly Area[],
  grid: Grid,
): readonly RowHeight[] {
  return groups.flatMap((group) => {
    const { place, from, bottom } = group;
    const height = heightOf(grid, place.at - 1);
    if (height === null) return [];
    const heights = new Map<number, number>();
    for (const { cell, value } of cells) {
      const room = from <= cell.row && cell.row <= bottom ? roomFor(grid, group, cell) : null;
      if (!room || value === null) continue;
      const last = joined.find((area) => sameCell(headOf(area), cell));
      const rows = (last?.bottom ?? cell.row) - cell.row + 1;
      const end = Math.min(cell.row + rows - 1, bottom);
      const missing = neededHeight(String(value), room) - height * rows;
      if (missing > 0) heights.set(end, Math.max(heights.get(end) ?? 0, height + missing));
    }
    return [...heights].map(([row, needed]) => ({ row, height: needed }));
  });
}

/** The room of the cell that a new one is like; null where texts do not wrap, or that is not known. */
function roomFor(
  grid: Grid,
  { lines, from, place }: PlacedGroup,
  { row, column }: CellText['cell'],
): TextRoom | null {
  const like = lines[row - from]?.like.row ?? modelRow(place).row;
  const entry = grid.entryAt({ row: like, column });
  return entry.column === column ? (entry.room ?? null) : null;
}

/** The height of a row in points, as far as some text in it tells. */
function heightOf(grid: Grid, row: number): number | null {
  const columns = grid.used ? Array.from({ length: grid.used.right + 1 }, (_, at) => at) : [];
  for (const column of columns) {
    const { row: top, room } = grid.entryAt({ row, column });
    const height = room?.heights[row - top];
    if (height !== undefined) return height;
  }
  return null;
}
