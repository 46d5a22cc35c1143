import type { Entry } from '../form';
import type { Grid } from '../outline/grid';
import { yearsIn } from '../text/year';
import { settle, type Noted } from './question';

export interface SettledYear {
  readonly year: number | null;
  readonly noted: readonly Noted[];
}

/**
 * The budget year: what its field states comes before what the title does.
 * @param places where it may stand, the likeliest first
 */
export function settleYear(grid: Grid, places: readonly Entry[]): SettledYear {
  const [first, ...others] = places.flatMap((cell) =>
    yearsIn(cell.text).map((year) => ({ choice: String(year), cell, year })),
  );
  if (!first) return { year: null, noted: [] };
  const { taken, noted } = settle(grid.decisions, {
    what: 'several-years',
    cell: first.cell,
    about: 'year',
    at: '',
    first,
    others,
  });
  return { year: taken.year, noted: 'question' in noted ? [noted] : [] };
}
