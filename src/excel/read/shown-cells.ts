import { isCovered, type Area } from '../../snapshot/area';
import type { AddressedCell } from './cells';

/**
 * The cells that a person can see: a file may hold values under a merged area, and Excel reads them
 * out like any other.
 */
export function shownCells(
  cells: readonly AddressedCell[],
  merges: readonly Area[],
): readonly AddressedCell[] {
  const byRow = new Map<number, readonly Area[]>();
  const inRow = (row: number) => {
    const known = byRow.get(row) ?? merges.filter(({ top, bottom }) => top <= row && row <= bottom);
    byRow.set(row, known);
    return known;
  };
  return cells.filter(([, cell]) => !isCovered(cell, inRow(cell.row)));
}
