import type { Indicator } from '../../form';
import { wordsOf, type Grid } from '../../outline/grid';
import { bareLabel } from '../../text/label';
import { linesOf } from '../../text/lines';
import type { Vocabulary } from '../../text/vocabulary';
import { joinedClass } from './joined-class';

type Classes = Pick<Indicator, 'level1' | 'level2'>;

const SATISFACTION = '满意度指标';

/**
 * The classes of a row's indicators that stand a line each in its cells, where the class cells have as many lines.
 * @param seconds the lines of the cell for the second level; null where it has not as many
 */
export function classesByLine(
  row: Indicator,
  grid: Grid,
  seconds: readonly string[] | null,
  count: number,
  vocabulary: Vocabulary,
): readonly Classes[] {
  const words = wordsBefore(row, grid);
  const firsts = firstLevels(words, count, vocabulary);
  const isPrinted = words.some(
    (each) => bareLabel(each) === row.level1 || vocabulary.level1(each)?.name === row.level1,
  );
  return Array.from({ length: count }, (_, at) => {
    const line = seconds?.[at];
    const level1 = firsts?.[at] ?? row.level1;
    if (line === undefined) return { level1, level2: row.level2 };
    return classIn(line, { level1, level2: row.level2 }, firsts !== null || isPrinted, vocabulary);
  });
}

/** @param isPrinted the first level stands in the row, and does not only go on from the rows above */
function classIn(
  line: string,
  { level1, level2 }: Classes,
  isPrinted: boolean,
  vocabulary: Vocabulary,
): Classes {
  const joined = joinedClass(line, vocabulary);
  if (joined) return { level1: joined.level1, level2: joined.level2 };
  const second = vocabulary.level2(line);
  if (!second) return { level1, level2 };
  // Satisfaction is a first level of its own, and of its line alone.
  const isOther = (level1 === SATISFACTION) !== (second.level1 === SATISFACTION);
  return {
    level1: isOther || !isPrinted ? (second.level1 ?? level1) : level1,
    level2: second.name,
  };
}

/** What stands in the row, or is merged over it, ahead of the names and the second level. */
function wordsBefore({ row, name, level2Entry }: Indicator, grid: Grid): readonly string[] {
  const end = Math.min(name.column, level2Entry?.column ?? name.column);
  return Array.from({ length: end }, (_, column) => wordsOf(grid.entryAt({ row, column })));
}

/** The lines of a cell that name a class of the first level each; null where none does. */
function firstLevels(
  words: readonly string[],
  count: number,
  vocabulary: Vocabulary,
): readonly string[] | null {
  const found = words
    .map((each) => linesOf(each).lines.map((line) => vocabulary.level1(line)?.name))
    .find((names) => names.length === count && names.every((name) => name !== undefined));
  return found?.flatMap((name) => name ?? []) ?? null;
}
