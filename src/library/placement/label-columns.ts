import type { Form, Indicator } from '../../form/form';
import { wordsOf, type Grid } from '../../form/outline/grid';
import { DEFAULT_VOCABULARY } from '../../form/text/vocabulary';
import type { ClassRun } from './class-run';

/** What the cells left of an indicator's name are for. */
export interface LabelColumns {
  /** The left edge of the form. */
  readonly left: number;
  /** Where the first level is printed; null where it is not, as in a part that lost a column. */
  readonly level1: number | null;
  readonly level2: number | null;
  readonly name: number;
}

/** The columns of the labels beside a class, as its last row has them; the first level where any row like it prints one. */
export function labelColumns(form: Form, grid: Grid, run: ClassRun): LabelColumns {
  const { name, level2Entry } = run.last;
  const left = form.area.left;
  const level2 = level2Entry?.column ?? null;
  const alike = form.indicators.filter((row) => row.level2Entry?.column === level2);
  const rows = [run.last, ...run.rows, ...alike];
  const level1 = rows.map((row) => level1In(grid, row, left, level2 ?? name.column));
  return {
    left,
    level1: level1.find((column) => column !== null) ?? null,
    level2,
    name: name.column,
  };
}

function level1In(grid: Grid, { row }: Indicator, left: number, end: number): number | null {
  for (let column = end - 1; column >= left; column--) {
    const entry = grid.entryAt({ row, column });
    if (DEFAULT_VOCABULARY.level1(wordsOf(entry))) return entry.column;
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
