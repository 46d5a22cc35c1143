import type { Grid } from '../../form/outline/grid';
import type { CellText } from './placement';
import type { PlacedGroup } from './row-group';

/**
 * New rows that hold a longer text than the row whose height they have: that height was made for less. They are to
 * grow with what they hold. (Merged cells are not seen by that; texts of the library are short.)
 */
export function rowsToGrow(
  groups: readonly PlacedGroup[],
  cells: readonly CellText[],
  grid: Grid,
): readonly number[] {
  return groups.flatMap(({ place, top, bottom }) => {
    const model = place.side === 'below' ? place.run.last.row : place.run.top;
    const tight = cells.filter(({ cell, value }) => {
      const there = grid.entryAt({ row: model, column: cell.column }).text;
      return top <= cell.row && cell.row <= bottom && widthOf(String(value ?? '')) > widthOf(there);
    });
    return [...new Set(tight.map(({ cell }) => cell.row))];
  });
}

/** In Latin letters; a Chinese one takes the room of two. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter < '\u2000' ? 1 : 2), 0);
}
