import type { Area } from '../snapshot/area';
import type { Entry } from './form';
import { isBlankEntry, wordsOf, type Grid } from './grid';
import type { Heading } from './table/heading';
import type { Vocabulary } from './vocabulary';

/** One of several projects whose indicators stand in one table. */
export interface Project {
  readonly name: Entry;
  /** What is to be reached with it, where the table has that column. */
  readonly goal: Entry | null;
  /** Its rows, both included. */
  readonly top: number;
  readonly bottom: number;
}

/**
 * The projects that a table lists one below the other, each named left of its indicators under the heading 项目名称;
 * none where the form is about a single one.
 * @param table the data rows of the indicators
 */
export function readProjects(
  grid: Grid,
  heading: Heading<string>,
  table: Area,
  vocabulary: Vocabulary,
): readonly Project[] {
  const named = (meaning: (words: string) => boolean): number | null => {
    for (let column = grid.used?.left ?? 0; column < table.left; column++) {
      if (meaning(wordsOf(grid.entryAt({ row: heading.row, column })))) return column;
    }
    return null;
  };
  const names = named((words) => vocabulary.field(words) === '项目名称');
  if (names === null) return [];
  const goals = named((words) => vocabulary.field(words) === '总体绩效目标');
  const heads = grid
    .rowsIn(table)
    .map((row) => grid.entryAt({ row, column: names }))
    .filter((entry, index, all) => !isBlankEntry(entry) && all[index - 1]?.row !== entry.row)
    // A name that is printed again in the next row goes on.
    .filter((entry, index, all) => all[index - 1]?.text.trim() !== entry.text.trim());
  if (heads.length < 2) return [];
  return heads.map((name, index) => ({
    name,
    goal: goals === null ? null : grid.entryAt({ row: name.row, column: goals }),
    top: name.row,
    bottom: (heads[index + 1]?.row ?? table.bottom + 1) - 1,
  }));
}
