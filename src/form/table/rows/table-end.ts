import { sameArea } from '../../../snapshot/area';
import { wordsOf, type Grid } from '../../outline/grid';
import type { Columns } from '../headings/columns';
import type { Vocabulary } from '../../text/vocabulary';

/** More empty rows than these end a table, whatever stands below them. */
const WIDEST_GAP = 20;

/**
 * Whether the table of indicators ends before the row: a note, a signature, an opinion across the columns,
 * or an empty row after which nothing of it follows.
 * @param left the left edge of the form
 */
export function endsBefore(
  grid: Grid,
  row: number,
  bottom: number,
  left: number,
  columns: Columns,
  vocabulary: Vocabulary,
): boolean {
  const name = grid.areaAt({ row, column: columns.name });
  const value = grid.areaAt({ row, column: columns.value });
  if (!columns.shared && sameArea(name, value)) return true;
  if (columns.level1 !== null && name.left <= columns.level1 && columns.level1 <= name.right) {
    return true;
  }
  const starting = grid.startingIn(row);
  const first = starting[0];
  // In a list without classes the first cell of a row is the name.
  const flat = columns.level1 === null && columns.level2 === null;
  const before = first && (first.column < columns.name || (flat && first.column === columns.name));
  if (before && vocabulary.isEndLabel(wordsOf(first))) return true;
  if (first && columns.outlined && vocabulary.isTotal(wordsOf(first))) return true;
  // Signatures may begin further right: 审核人：李四.
  if (first && /[:：]/u.test(wordsOf(first)) && vocabulary.isEndLabel(wordsOf(first))) return true;
  if (first && first.column < columns.name && vocabulary.field(wordsOf(first))) return true;
  const classColumn = columns.level2 ?? columns.level1;
  const covered = classColumn !== null && grid.areaAt({ row, column: classColumn }).top < row;
  const block = grid.areaAt({ row, column: left });
  const within = covered || (block.top < row && block.bottom > row);
  return (
    starting.length === 0 && !within && !continuesBelow(grid, row, bottom, columns, vocabulary)
  );
}

/**
 * Whether the table goes on below a note that stands between its rows: the next row with more than one cell holds a name
 * and a value, and beside them a known class or none.
 */
export function goesOnBelowNote(
  grid: Grid,
  row: number,
  bottom: number,
  columns: Columns,
  vocabulary: Vocabulary,
): boolean {
  const { level1, level2, name, value, shared } = columns;
  if (level2 === null || shared) return false;
  const starting = grid.startingIn(row);
  if (starting.length > 0 && !isNote(grid, row, vocabulary)) return false;
  const below = grid.rowsIn({ top: row + 1, bottom: Math.min(bottom, row + WIDEST_GAP) });
  const next = below.find((one) => !isNote(grid, one, vocabulary));
  if (next === undefined) return false;
  const wordsAt = (column: number): string => wordsOf(grid.entryAt({ row: next, column }));
  const begins = (column: number): boolean =>
    grid.startingIn(next).some((entry) => entry.column === column);
  const second = wordsAt(level2);
  const first = level1 === null ? '' : wordsAt(level1);
  const known = vocabulary.level2(second) !== null || (second === '' && first === '');
  return known && begins(name) && begins(value) && !vocabulary.isLabel(wordsAt(name));
}

/** One cell with a text, or one that begins a remark. */
function isNote(grid: Grid, row: number, vocabulary: Vocabulary): boolean {
  const [first, ...others] = grid.startingIn(row);
  if (!first) return false;
  return others.length === 0 || vocabulary.isEndLabel(wordsOf(first));
}

/** After empty rows the table goes on with a class, or with a name and a value of its own. */
function continuesBelow(
  grid: Grid,
  row: number,
  bottom: number,
  columns: Columns,
  vocabulary: Vocabulary,
): boolean {
  const below = { top: row + 1, bottom: Math.min(bottom, row + WIDEST_GAP) };
  const starting = grid
    .rowsIn(below)
    .slice(0, 1)
    .flatMap((next) => grid.startingIn(next));
  const labels = starting.filter(({ column }) => column < columns.name).map(wordsOf);
  if (labels.some((words) => vocabulary.level2(words) ?? vocabulary.level1(words))) return true;
  if (labels.some((words) => vocabulary.isEndLabel(words) || vocabulary.field(words))) return false;
  const filled = (column: number): boolean => starting.some((entry) => entry.column === column);
  return filled(columns.name) && filled(columns.value);
}
