import type { IndicatorRole } from '../../../packs';
import type { Area } from '../../../snapshot/area';
import { wordsOf, type Grid } from '../../outline/grid';
import type { Vocabulary } from '../../text/vocabulary';
import { SAMPLE } from './column-content';
import type { Heading, HeadingCell } from './heading';
import { BY_CONTENT, holdsValues } from './value-by-content';

/** So many classes, one below the other, show a table. */
const LEAST_CLASSES = 2;
/** Right of the classes the values stand no further away. */
const WIDEST = 6;

/**
 * What would head a table of indicators that has no heading: names stand right of the classes of the second level, and
 * the values in the next column that holds any.
 * @returns null where the classes do not stand one below the other, or no values beside them
 */
export function headingByClasses(
  grid: Grid,
  area: Area,
  vocabulary: Vocabulary,
): Heading<IndicatorRole> | null {
  const classes = grid
    .rowsIn(area)
    .flatMap((row) => grid.startingIn(row))
    .filter((entry) => {
      const words = wordsOf(entry);
      return vocabulary.level2(words) !== null && vocabulary.level1(words) === null;
    });
  const [first] = classes;
  if (!first || classes.some(({ column }) => column !== first.column)) return null;
  const names = new Set(classes.map((entry) => vocabulary.level2(wordsOf(entry))?.name));
  if (names.size < LEAST_CLASSES) return null;
  const rows = grid.rowsIn({ top: first.row, bottom: area.bottom }).slice(0, SAMPLE);
  const name = grid.areaAt(first).right + 1;
  for (let value = name + 1; value <= name + WIDEST; value++) {
    if (!holdsValues(grid, rows, value)) continue;
    const cell = (role: IndicatorRole, column: number): HeadingCell<IndicatorRole> => {
      const entry = grid.entryAt({ row: first.row, column });
      return { role, rank: BY_CONTENT, entry, column };
    };
    const cells = [cell('level2', first.column), cell('name', name), cell('value', value)];
    return { row: first.row, bottom: first.row - 1, cells, byOrder: false };
  }
  return null;
}
