import type { Entry } from '../form';
import type { Grid } from '../outline/grid';
import { readSharedCell, type SharedCell } from '../table/rows/shared-cell';
import { settleBrackets } from './settle-columns';

/** Name and value of a cell that both share; where the user says that its brackets belong to the name, no value. */
export function settledSharedCell(grid: Grid, entry: Entry): SharedCell {
  const isValue = settleBrackets(grid, entry).taken.choice === 'value';
  return isValue ? readSharedCell(entry) : { name: entry, value: '' };
}
