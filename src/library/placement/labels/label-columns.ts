import type { Form, Indicator } from '../../../form/form';
import { wordsOf, type Grid } from '../../../form/outline/grid';
import { bareLabel } from '../../../form/text/label';
import { vocabularyFor, type Vocabulary } from '../../../form/text/vocabulary';
import type { ClassRun } from '../classes/class-run';
import { columnInLines } from './class-in-lines';

/** What the cells beside an indicator's name are for. */
export interface LabelColumns {
  /** The edges of the form. */
  readonly left: number;
  readonly right: number;
  /** Where the first level is printed; null where it is not, as in a part that lost a column. */
  readonly level1: number | null;
  readonly level2: number | null;
  /** The lines of the cell for the second level name the classes of the indicators in it, and of no others. */
  readonly isInLines: boolean;
  readonly name: number;
}

/** The columns of the labels beside a class, as its last row has them; the first level where any row like it prints one. */
export function labelColumns(form: Form, grid: Grid, run: ClassRun): LabelColumns {
  const { name, level2Entry } = run.last;
  const { left, right } = form.area;
  const level2 = level2Entry?.column ?? columnInLines(form, grid, run.last);
  const alike = form.indicators.filter((row) => row.level2Entry?.column === level2);
  const rows = [run.last, ...run.rows, ...alike];
  const before = level2 ?? name.column;
  const vocabulary = vocabularyFor(form.readBy);
  const level1 = rows.map(
    (row) =>
      level1In(grid, vocabulary, row, downFrom(before - 1, left)) ??
      (before > name.column ? level1In(grid, vocabulary, row, downFrom(right, before + 1)) : null),
  );
  return {
    left,
    right,
    level1: level1.find((column) => column !== null) ?? null,
    level2,
    isInLines: level2Entry === null && level2 !== null,
    name: name.column,
  };
}

function downFrom(last: number, first: number): readonly number[] {
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => last - index);
}

function level1In(
  grid: Grid,
  vocabulary: Vocabulary,
  { row, level1 }: Indicator,
  columns: readonly number[],
): number | null {
  for (const column of columns) {
    const entry = grid.entryAt({ row, column });
    const words = wordsOf(entry);
    if (vocabulary.level1(words) || (words !== '' && bareLabel(words) === level1)) {
      return entry.column;
    }
  }
  return null;
}

/** Whether a form writes its labels into every row instead of merging them: two rows one above the other agree. */
export function repeatsLabels(form: Form, grid: Grid, column: number): boolean {
  return form.indicators.some(({ row }) => {
    const here = grid.entryAt({ row, column });
    const below = grid.entryAt({ row: row + 1, column });
    const words = wordsOf(here);
    return words !== '' && here.row === row && below.row === row + 1 && words === wordsOf(below);
  });
}
