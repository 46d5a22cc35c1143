import { contains } from '../../snapshot/area';
import type { Entry } from '../form';
import { wordsOf } from '../outline/grid';
import { yearsIn } from '../text/year';
import type { Search } from './search';

/** The headings of a money table stand no further above its rows. */
const FURTHEST_UP = 12;
const LONGEST_HEADING = 20;
const THIS_YEAR = /本年|当年|今年/u;
const LAST_YEAR = /上年|去年/u;

/**
 * Where a money table has a column for each of several years, 2025年预算数 beside 2026年预算数, the cell of the form's own.
 * @param label what the amount is; its row's cells stand below the headings
 * @returns null where the columns are not told apart by years
 */
export function amountOfYear(search: Search, label: Entry): Entry | null {
  const { grid, area } = search;
  const { top, right } = grid.areaAt(label);
  const above = grid.rowsIn({ top: Math.max(top - FURTHEST_UP, area.top), bottom: top - 1 });
  for (const row of [...above].reverse()) {
    const headings = grid.startingIn(row).filter((entry) => isYear(entry) && entry.column > right);
    if (headings.length < 2) continue;
    const own = headings.find((entry) => isOf(search, entry));
    const at = own && { row: top, column: own.column };
    return at && contains(area, at) ? grid.entryAt(at) : null;
  }
  return null;
}

function isYear(entry: Entry): boolean {
  const words = wordsOf(entry);
  const named = yearsIn(words).length > 0 || THIS_YEAR.test(words) || LAST_YEAR.test(words);
  return named && words.length <= LONGEST_HEADING;
}

function isOf(search: Search, entry: Entry): boolean {
  return THIS_YEAR.test(wordsOf(entry)) || isOfYear(search, entry);
}

/** Whether a cell names the form's year and no other. */
export function isOfYear({ year }: Search, entry: Entry): boolean {
  const [named, ...others] = yearsIn(entry.text);
  return named !== undefined && others.length === 0 && named === year;
}
