import type { ColumnContent } from '../column-content';
import type { ClassColumns } from './class-columns';
import { columnsFor, nearestLeft, type Headed } from './headed';
import { MOST, type Unheaded } from './unheaded';

/** Where the whole period has names and classes of its own, beside those of the year. */
export interface LongColumns {
  readonly level2: number | null;
  readonly name: number;
}

/**
 * The column of the names: what a heading says, else the first between classes and values that holds names, else the
 * last there that is called anything, else the one before the values.
 */
export function nameColumn(
  headed: readonly Headed[],
  { level1, level2 }: ClassColumns,
  { contents }: Unheaded,
  value: number,
): number {
  const isBetween = (column: number): boolean =>
    column > (level1 ?? -1) && column > (level2 ?? -1) && column < value;
  const named = [...contents].find(([column, content]) => isBetween(column) && isName(content));
  return (
    columnsFor(headed, 'name')[0] ??
    named?.[0] ??
    columnsFor(headed, 'other').filter(isBetween).at(-1) ??
    Math.max(value - 1, 0)
  );
}

/** @param level2 the column of the year's classes */
export function longColumns(headed: readonly Headed[], level2: number | null): LongColumns | null {
  const [name] = columnsFor(headed, 'name', true);
  if (name === undefined) return null;
  const beside = nearestLeft(columnsFor(headed, 'level2'), name);
  const [own = null] = [
    ...columnsFor(headed, 'level2', true),
    ...beside.filter((column) => column !== level2),
  ];
  return { level2: own, name };
}

function isName({ filled, words, level1, level2, operators, units }: ColumnContent): boolean {
  const isOther = [level1, level2, operators, units].some((share) => share >= MOST);
  return filled >= MOST && words >= MOST && !isOther;
}
