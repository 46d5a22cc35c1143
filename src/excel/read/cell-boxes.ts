import { areaOf, union, type Area, type CellRef } from '../../snapshot/area';
import { cellCount } from './parts';

/** Rows without a cell of interest that it costs less to read than to leave out. */
const GAP = 4;
/** A box above this size is not worth its few cells. */
const MAX_CELLS = 2_000;

/** A few areas that hold all these cells: neighbouring rows are read together. */
export function cellBoxes(cells: readonly CellRef[]): readonly Area[] {
  const boxes: Area[] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row)) {
    const last = boxes.at(-1);
    const grown = last && union(last, areaOf(cell));
    if (grown && cell.row - last.bottom <= GAP && cellCount(grown) <= MAX_CELLS) {
      boxes[boxes.length - 1] = grown;
    } else {
      boxes.push(areaOf(cell));
    }
  }
  return boxes;
}
