import type { Entry } from '../form';
import { holdsAmount } from '../money/amount';
import { wordsOf } from '../outline/grid';
import type { Search } from './search';
import { isOfYear } from './year-columns';

/**
 * Of the amounts below a heading the one in the row of the form's year, else in that of their sum; the first where no
 * row says that it is one.
 */
export function columnSum(search: Search, first: Entry): Entry {
  const amounts = amountsFrom(search, first);
  const ofYear = amounts.filter((entry) => isInYearRow(search, entry));
  if (ofYear.length === 1) return ofYear[0] ?? first;
  return amounts.find((entry) => isInSumRow(search, entry)) ?? first;
}

/** The amounts that stand one below the other, from the first on, as far as they go; blank rows between them count for nothing. */
export function amountsFrom({ grid, area }: Search, first: Entry): readonly Entry[] {
  const amounts: Entry[] = [];
  for (const row of grid.rowsIn({ top: first.row, bottom: area.bottom })) {
    const entry = grid.entryAt({ row, column: first.column });
    if (!holdsAmount(entry)) break;
    if (entry.row === row) amounts.push(entry);
  }
  return amounts;
}

/** 2026年 stands left of the amount. */
function isInYearRow(search: Search, { row, column }: Entry): boolean {
  const before = search.grid.startingIn(row).filter((entry) => entry.column < column);
  return before.some((entry) => isOfYear(search, entry));
}

/** 合计 stands left of the amount. */
function isInSumRow({ grid, vocabulary }: Search, { row, column }: Entry): boolean {
  return grid
    .startingIn(row)
    .some((entry) => entry.column < column && vocabulary.isTotal(wordsOf(entry)));
}
