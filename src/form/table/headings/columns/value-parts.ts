import type { IndicatorRole } from '../../../../packs';
import { wordsOf, type Grid } from '../../../outline/grid';
import type { Heading, HeadingCell } from '../heading';
import { kindOf, nameRegions, type Part, type Parts, type ValueParts } from './part-kinds';

/**
 * The columns of values where the heading is divided among them, or they stand side by side: regions below no heading,
 * or one for numbers and one for words.
 * @param value the column of the heading
 * @param year the form's, where its head states one
 * @returns null where there is but one, or nothing tells what they are to each other
 */
export function valueParts(
  grid: Grid,
  heading: Heading<IndicatorRole>,
  value: number | undefined,
  year: number | null,
): ValueParts | null {
  const below = partsBelow(grid, heading, value);
  if (below) return kindOf(below, year);
  const beside = partsOf(heading.cells.filter(({ role }) => role === 'value'));
  if (!beside) return null;
  const found = kindOf(beside, year);
  return found.inWords !== null || nameRegions(beside) ? found : null;
}

function partsBelow(
  grid: Grid,
  heading: Heading<IndicatorRole>,
  value: number | undefined,
): Parts | null {
  const cell = heading.cells.find(({ column }) => column === value);
  if (!cell) return null;
  const { left, right, bottom } = grid.areaAt(cell.entry);
  if (left === right || bottom >= heading.bottom) return null;
  const names = grid
    .startingIn(bottom + 1)
    .filter(({ column }) => left <= column && column <= right);
  return partsOf(names.map((entry) => ({ entry, column: entry.column })));
}

/** Null for less than two. */
function partsOf(cells: readonly Pick<HeadingCell<IndicatorRole>, 'entry' | 'column'>[]) {
  const parts = cells.map(({ entry, column }): Part => ({ column, words: wordsOf(entry).trim() }));
  const [first, ...others] = parts;
  return first && others.length > 0 ? ([first, ...others] as const) : null;
}
