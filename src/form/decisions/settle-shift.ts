import { wordsOf, type Grid } from '../outline/grid';
import { foldText } from '../text/label';
import type { Columns } from '../table/headings/columns';
import type { RowShift } from '../table/rows/row-shift';
import { settleWay, type Noted } from './question';

export interface SettledShift {
  readonly shift: RowShift;
  readonly noted: readonly Noted[];
}

/**
 * How far a row stands off its heading, as the user decided: for a row alone, or for the part that begins with it.
 * A part that the user says stands straight is a shift by no column at all. Rows are told by their names: those that
 * are called the same are decided together.
 */
export function settleShift(
  grid: Grid,
  row: number,
  columns: Columns,
  seen: RowShift,
  before: RowShift,
): SettledShift {
  if (seen.evidence === 'none') return { shift: seen, noted: [] };
  const goesOn = seen.evidence === 'class' && before.evidence === 'class';
  if (goesOn) return { shift: before, noted: [] };
  const name = grid.entryAt({ row, column: Math.max(columns.name + seen.columns, 0) });
  const { taken, noted } = settleWay(grid.decisions, {
    what: seen.evidence === 'class' ? 'shifted-part' : 'shifted-row',
    cell: name,
    about: 'shift',
    at: foldText(wordsOf(name)),
    ways: ['shifted', 'straight'],
  });
  if (taken.choice === 'shifted') return { shift: seen, noted: [noted] };
  const straight = seen.evidence === 'class' ? 'class' : 'none';
  return { shift: { columns: 0, evidence: straight }, noted: [noted] };
}
