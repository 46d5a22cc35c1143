import { gridOf } from '../../form/outline/grid';
import { placeNow, planInsertion } from '../../library/insert-indicators';
import { rowAfter } from '../../library/placement/placement';
import type { Plan } from '../../plan/plan';
import type { Snapshot } from '../../snapshot/snapshot';
import type { CarriedCell } from '../carried';
import { grownRows } from './grown-rows';
import type { Placed } from '../settled/ground';

/**
 * The plan that writes what is carried; rows that are too low for it grow.
 * @param placement with all that is to be written, counted after the insertions
 * @returns null where nothing is
 */
export function planCarried(
  placement: Placed,
  cells: readonly CarriedCell[],
  snapshot: Snapshot,
): Plan | null {
  const sheet = snapshot.sheets.find(({ name }) => name === placement.sheet);
  if (!sheet || placement.cells.length === 0) return null;
  const { insertions } = placement;
  const filled = placement.cells.flatMap(({ cell: { row, column }, value }) => {
    const before = placeNow(insertions, row);
    const cell = { row: before.row, column };
    return before.isNew || typeof value !== 'string' ? [] : [{ cell, text: value }];
  });
  const grown = grownRows(filled, sheet.name, gridOf(sheet), (row) => rowAfter(insertions, row));
  const count = String(cells.filter(({ chosen }) => chosen).length);
  return planInsertion(placement, snapshot, { key: 'bring-over', data: { count } }, grown);
}
