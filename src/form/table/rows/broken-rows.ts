import { isBlankEntry, wordsOf, type Grid } from '../../outline/grid';
import type { Vocabulary } from '../../text/vocabulary';
import type { Columns } from '../headings/columns';

/** The words of a narrow column go on over no more rows than these. */
const MOST_TAILS = 2;
/** What is left of a name on a line of its own: 场次. */
const LONGEST_TAIL = 4;

/**
 * The grid without the rows that only go on with the words of the row above, as lines of a cell do when a table comes
 * out of a PDF: 社会效益指 above 标. A class that is known only when they are joined shows it; where it does, short
 * names alone in their rows are the ends of those above them too.
 * @param rows those of the table that hold something
 */
export function joinBroken(
  grid: Grid,
  rows: readonly number[],
  { level1, level2, name, value }: Columns,
  vocabulary: Vocabulary,
): Grid {
  const wordsIn = (row: number, column: number): string => {
    const entry = grid.entryAt({ row, column });
    return entry.row === row && entry.column === column ? wordsOf(entry).trim() : '';
  };
  const isOpen = (row: number): boolean => isBlankEntry(grid.entryAt({ row, column: value }));
  /** Each row that goes on with another, and that other. */
  const heads = new Map<number, number>();
  const joined = new Map<string, string>();
  const kinds = [
    [level1, (text: string) => vocabulary.level1(text)],
    [level2, (text: string) => vocabulary.level2(text)],
  ] as const;
  for (const [column, known] of kinds) {
    if (column === null) continue;
    for (const row of rows) {
      let words = wordsIn(row, column);
      for (let below = row + 1; words !== '' && below <= row + MOST_TAILS; below++) {
        const next = wordsIn(below, column);
        if (next === '' || known(next) || !isOpen(below)) break;
        words += next;
        if (!known(words)) continue;
        joined.set(`${row} ${column}`, words);
        for (let tail = row + 1; tail <= below; tail++) heads.set(tail, row);
        break;
      }
    }
  }
  if (heads.size === 0) return grid;
  for (const row of rows) {
    const [only, ...others] = grid.startingIn(row);
    const isName = only?.column === name && others.length === 0 && isOpen(row);
    if (!isName || heads.has(row) || wordsIn(row, name).length > LONGEST_TAIL) continue;
    if (wordsIn(row - 1, name) !== '') heads.set(row, heads.get(row - 1) ?? row - 1);
  }
  for (const [tail, head] of [...heads].sort(([a], [b]) => a - b)) {
    const key = `${head} ${name}`;
    const words = wordsIn(tail, name);
    if (words !== '') joined.set(key, (joined.get(key) ?? wordsIn(head, name)) + words);
  }
  return {
    ...grid,
    entryAt(cell) {
      const entry = grid.entryAt(cell);
      const words = joined.get(`${entry.row} ${entry.column}`);
      return words === undefined ? entry : { ...entry, value: words, text: words };
    },
    rowsIn: (area) => grid.rowsIn(area).filter((row) => !heads.has(row)),
    startingIn: (row) => (heads.has(row) ? [] : grid.startingIn(row)),
  };
}
