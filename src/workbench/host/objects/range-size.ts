import { columnCount, rowCount, type Area } from '../../../snapshot/area';

/** Excel reads and writes no more cells than this at once. */
const MOST_CELLS = 5_000_000;

export function isTooLarge(area: Area): boolean {
  return rowCount(area) * columnCount(area) > MOST_CELLS;
}
