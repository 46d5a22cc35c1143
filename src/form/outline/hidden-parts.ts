import type { Assumption } from '../decisions/question';
import type { Entry } from '../form';
import type { Grid } from './grid';

/**
 * The first hidden row and column that hold a part of the form.
 * @param cells what the form holds, in reading order
 */
export function hiddenParts({ hidden }: Grid, cells: readonly Entry[]): readonly Assumption[] {
  const [rows, columns] = [new Set(hidden.rows), new Set(hidden.columns)];
  const inRow = cells.find(({ row }) => rows.has(row));
  const inColumn = cells.find(({ column }) => columns.has(column));
  return [
    ...(inRow ? [{ what: 'hidden-rows' as const, cell: inRow }] : []),
    ...(inColumn ? [{ what: 'hidden-columns' as const, cell: inColumn }] : []),
  ];
}
