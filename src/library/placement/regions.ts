import type { Form } from '../../form/form';
import { gridOf, wordsOf } from '../../form/outline/grid';
import { DEFAULT_VOCABULARY } from '../../form/text/vocabulary';
import type { Snapshot } from '../../snapshot/snapshot';
import type { RegionFilling } from './placement';

/** A column of values for a region. */
export interface Region {
  readonly name: string;
  /** The one that is read as the indicator's value. */
  readonly isRead: boolean;
  /** Of all of them together: 合计. */
  readonly isTotal: boolean;
}

/** The regions that a form has columns of values for, from left to right; none where it has a single one. */
export function regionsOf(form: Form, { sheets }: Snapshot): readonly Region[] {
  const sheet = sheets.find(({ name }) => name === form.sheet);
  const row = form.indicators.find(({ regions }) => regions.length > 0);
  if (!sheet || !row || !form.indicatorArea) return [];
  const grid = gridOf(sheet);
  const heading = form.indicatorArea.top - 1;
  return row.regions.map(({ column }) => {
    const words = wordsOf(grid.entryAt({ row: heading, column })).trim();
    return {
      name: words,
      isRead: column === row.value.column,
      isTotal: DEFAULT_VOCABULARY.isTotal(words),
    };
  });
}

/** What one wants asks for is asked of each region; what is stated for all together is theirs to divide. */
export function usualFilling(regions: readonly Region[]): RegionFilling {
  return regions.some(({ isRead, isTotal }) => isRead && isTotal) ? 'one' : 'each';
}
