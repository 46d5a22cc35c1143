import type { IndicatorRole } from '../../../../packs';
import type { Grid } from '../../../outline/grid';
import type { Heading } from '../heading';
import { signColumn } from '../wide-heading';
import { columnsFor, type Headed } from './headed';
import { valueParts } from './value-parts';

/** The columns that hold what is demanded. */
export interface ValueColumns {
  readonly cycle: number | null;
  readonly value: number;
  /** All columns whose headings name the year's value, the most exact first; `value` is one of them, or a part of one. */
  readonly values: readonly number[];
  /** Where values in words stand in a column of their own: that one, else null. */
  readonly inWords: number | null;
  /** One column of values a region, where the form has them; `value` is among them. */
  readonly regions: readonly number[];
  /** Operators stand below the heading of the values, left of them. */
  readonly signs: number | null;
  /** The value stands behind the name in its cell. */
  readonly shared: boolean;
}

/**
 * @param rows those that show what the columns hold
 * @param rival the column of values of another half, which may be the year's as well
 * @param year of columns for several years the form's own counts
 */
export function valueColumns(
  grid: Grid,
  heading: Heading<IndicatorRole>,
  headed: readonly Headed[],
  rows: readonly number[],
  rival: number | null,
  year: number | null,
): ValueColumns {
  const ofYear = columnsFor(headed, 'value');
  const [cycle = null] = [
    ...columnsFor(headed, 'cycle'),
    ...columnsFor(headed, 'cycle', true),
    ...columnsFor(headed, 'value', true),
  ];
  const parts = valueParts(grid, heading, ofYear[0], year);
  const first = parts?.value ?? ofYear[0] ?? cycle ?? columnsFor(headed, 'name')[0] ?? 0;
  const signs = parts ? null : signColumn(grid, heading, first, rows);
  const value = signs === null ? first : signs + 1;
  return {
    cycle: cycle === value ? null : cycle,
    value,
    values: [...(parts?.rivals ?? ofYear), ...(rival === null ? [] : [rival])],
    inWords: parts?.inWords ?? null,
    regions: parts?.regions ?? [],
    signs,
    shared: ofYear.length === 0 && cycle === null,
  };
}
