import type { Entry } from '../../form';
import { isBlankEntry, wordsOf, type Grid } from '../../outline/grid';
import { hasComparator } from '../../target/comparator';
import { TARGET_WORDS } from '../../target/words';
import { bareLabel } from '../../text/label';
import type { Vocabulary } from '../../text/vocabulary';
import { joinedClass } from '../rows/joined-class';

/** What the cells of a column are, as shares of those that hold something (0 to 1). */
export interface ColumnContent {
  /** How many of the rows looked at hold something of their own here. */
  readonly filled: number;
  readonly level1: number;
  readonly level2: number;
  /** Words that name a class of either level: 成本指标. */
  readonly both: number;
  readonly operators: number;
  readonly units: number;
  readonly words: number;
}

/** So many rows show what a column holds. */
export const SAMPLE = 60;

const UNITS: ReadonlySet<string> = new Set([...TARGET_WORDS.measures, '%', '‰']);

/** Looks at the cells of one column in the given rows. */
export function contentOf(
  grid: Grid,
  rows: readonly number[],
  column: number,
  vocabulary: Vocabulary,
): ColumnContent {
  const cells = rows
    .map((row) => grid.entryAt({ row, column }))
    .filter((one) => !isBlankEntry(one));
  const share = (holds: (words: string, entry: Entry) => boolean): number =>
    cells.length === 0
      ? 0
      : cells.filter((entry) => holds(wordsOf(entry).trim(), entry)).length / cells.length;
  const own = new Set(cells.map(({ row }) => row));
  return {
    filled: rows.filter((row) => own.has(row)).length / Math.max(rows.length, 1),
    level1: share((words) => vocabulary.level1(words) !== null),
    level2: share((words) => (vocabulary.level2(words) ?? joinedClass(words, vocabulary)) !== null),
    both: share((words) => vocabulary.level1(words) !== null && vocabulary.level2(words) !== null),
    operators: share(hasComparator),
    units: share(isUnit),
    words: share((words) => words !== ''),
  };
}

function isUnit(words: string): boolean {
  const [first = ''] = bareLabel(words).split('/');
  return UNITS.has(first);
}
