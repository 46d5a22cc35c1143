import type { Area } from '../../snapshot/area';
import type { Entry } from '../form';
import { isBlankEntry, wordsOf, type Grid } from '../outline/grid';
import type { FieldKey } from '../keys';
import type { Heading } from './headings/heading';
import type { Vocabulary } from '../text/vocabulary';

/** One of several projects whose indicators stand in one table. */
export interface Project {
  readonly name: Entry;
  /** What is to be reached with it, who carries it out and what it costs, where the table has those columns. */
  readonly goal: Entry | null;
  readonly agency: Entry | null;
  readonly amount: Entry | null;
  /** Its rows, both included. */
  readonly top: number;
  readonly bottom: number;
}

/** Fields that a list of projects has in columns, one of each a project: none of them is the form's. */
export const PROJECT_KEYS = [
  '项目名称',
  '实施单位',
  '资金总额',
  '总体绩效目标',
] as const satisfies readonly FieldKey[];

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
  const columnOf = (key: FieldKey): number | null => {
    for (let column = grid.used?.left ?? 0; column < table.right; column++) {
      const words = wordsOf(grid.entryAt({ row: heading.bottom, column }));
      const isAmount = key === '资金总额' && vocabulary.isAmountBeside(words);
      if (isAmount || vocabulary.field(words) === key) return column;
    }
    return null;
  };
  const names = columnOf('项目名称');
  if (names === null) return [];
  const heads = grid
    .rowsIn(table)
    .map((row) => grid.entryAt({ row, column: names }))
    .filter((entry, index, all) => !isBlankEntry(entry) && all[index - 1]?.row !== entry.row)
    .filter((entry) => !vocabulary.isTotal(wordsOf(entry)))
    // A name that is printed again in the next row goes on.
    .filter((entry, index, all) => all[index - 1]?.text.trim() !== entry.text.trim());
  if (heads.length < 2) return [];
  const [goals, agencies, amounts] = [
    columnOf('总体绩效目标'),
    columnOf('实施单位'),
    columnOf('资金总额'),
  ];
  return heads.map((name, index) => {
    const at = (column: number | null): Entry | null =>
      column === null ? null : grid.entryAt({ row: name.row, column });
    return {
      name,
      goal: at(goals),
      agency: at(agencies),
      amount: at(amounts),
      top: name.row,
      bottom: (heads[index + 1]?.row ?? table.bottom + 1) - 1,
    };
  });
}
