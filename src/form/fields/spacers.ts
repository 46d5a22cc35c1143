import type { Area, CellRef } from '../../snapshot/area';
import { isBlankEntry, wordsOf } from '../outline/grid';
import { freeCell, type Search } from './search';

/** So many rows with content on both sides show that a blank column only keeps them apart. */
const LEAST_BRIDGED = 2;

/** The cell right of a label: past columns that only keep others apart, and past hidden ones with helpers' values. */
export function cellBeside(search: Search, label: Area): CellRef {
  const { grid } = search;
  const beside = { row: label.top, column: label.right + 1 };
  const place = grid.areaAt(beside);
  const beyond = freeCell(search, { row: label.top, column: place.right + 1 });
  if (!beyond) return beside;
  const isPassed = isHidden(search, place)
    ? !isBlankEntry(beyond)
    : isBlankEntry(grid.entryAt(beside)) && isSpacer(search, place);
  return isPassed ? cellBeside(search, { ...place, top: label.top }) : beside;
}

function isHidden({ grid }: Search, { left, right }: Area): boolean {
  const hidden = grid.hidden.columns.filter((column) => left <= column && column <= right);
  return hidden.length === right - left + 1;
}

/** Columns in which nothing of the form begins, while the rows of its tables go on beyond them. */
function isSpacer({ grid, area, vocabulary }: Search, { left, right }: Area): boolean {
  let bridged = 0;
  for (const row of grid.rowsIn(area)) {
    const starting = grid.startingIn(row);
    if (starting.some(({ column }) => left <= column && column <= right)) return false;
    const after = starting.find(({ column }) => column === right + 1);
    const before = starting.some(({ column }) => column < left);
    if (before && after && !vocabulary.isLabel(wordsOf(after))) bridged++;
  }
  return bridged >= LEAST_BRIDGED;
}
