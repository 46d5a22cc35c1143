import { contains } from '../../snapshot/area';
import type { Entry } from '../form';
import { holdsAmount } from '../money/amount';
import { wordsOf } from '../outline/grid';
import type { Search } from './search';

/** Of the amounts below a heading the one in the row of their sum; the first where no row says that it is one. */
export function columnSum(search: Search, first: Entry): Entry {
  const sum = amountsFrom(search, first).find((entry) => isInSumRow(search, entry));
  return sum ?? first;
}

/** The amounts that stand one below the other, from the first on, as far as they go. */
export function amountsFrom({ grid, area }: Search, first: Entry): readonly Entry[] {
  const amounts: Entry[] = [];
  let at: Entry = first;
  while (contains(area, at) && holdsAmount(at)) {
    amounts.push(at);
    at = grid.entryAt({ row: grid.areaAt(at).bottom + 1, column: first.column });
  }
  return amounts;
}

/** 合计 stands left of the amount. */
function isInSumRow({ grid, vocabulary }: Search, { row, column }: Entry): boolean {
  return grid
    .startingIn(row)
    .some((entry) => entry.column < column && vocabulary.isTotal(wordsOf(entry)));
}
