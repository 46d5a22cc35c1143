import type { ClassLine, Form, Indicator } from '../../../form/form';
import { isBlankEntry, type Grid } from '../../../form/outline/grid';
import { lastRowOf } from '../continued-row';
import { sectionsOf, type Section } from './section';

/** Neighbouring rows of one class, blank ones at their end included. */
export interface ClassRun {
  /** Null where the form prints none: a flat list is one run without either level. */
  readonly level1: string | null;
  readonly level2: string | null;
  /** The rows ahead of the others that name its classes and nothing else. */
  readonly lines: readonly ClassLine[];
  readonly top: number;
  readonly bottom: number;
  /** The rows that count as indicators; none below a class that has none yet. */
  readonly rows: readonly Indicator[];
  /** The last one, or that of a neighbour where it has none: what new rows go by. */
  readonly last: Indicator;
}

/**
 * The classes of a form's indicators from top to bottom. Rows that slipped out of their columns belong to none.
 * @param counting the columns in which rows are numbered
 */
export function classRuns(
  form: Form,
  grid: Grid,
  counting: ReadonlySet<number>,
): readonly ClassRun[] {
  const sections = sectionsOf(form);
  const end = form.indicatorArea?.bottom ?? 0;
  return sections.flatMap((section, index): ClassRun[] => {
    const { level1, level2, lines, rows, next } = section;
    const last = rows.at(-1) ?? neighbour(sections, index);
    if (!last) return [];
    const limit = next === null ? Math.max(end, labelled(form, grid, last)) : next - 1;
    const start =
      rows.length > 0
        ? lastOf(form, grid, last, next === null ? Infinity : limit)
        : (lines.at(-1)?.row ?? 0);
    return [
      {
        level1,
        level2,
        lines,
        rows,
        last,
        top: rows[0]?.row ?? start + 1,
        bottom: downToBlank(grid, start, limit, last, counting),
      },
    ];
  });
}

/** The row that new ones of a class without any go by: of the class above, else of the first one below. */
function neighbour(sections: readonly Section[], index: number): Indicator | null {
  const above = sections.slice(0, index).flatMap(({ rows }) => rows);
  return above.at(-1) ?? sections.slice(index).flatMap(({ rows }) => rows)[0] ?? null;
}

/** The last row that any label over this one spans: printed rows at the table's end may be empty. */
function labelled({ area }: Form, grid: Grid, { row, name }: Indicator): number {
  let bottom = row;
  for (let column = area.left; column < name.column; column++) {
    bottom = Math.max(bottom, grid.areaAt({ row, column }).bottom);
  }
  return bottom;
}

/** A class reaches over its merged label. */
function lastOf(form: Form, grid: Grid, last: Indicator, limit: number): number {
  const { row, name, level2Entry } = last;
  const isAbove = form.classLines.some((line) => line.row === level2Entry?.row);
  const label = level2Entry && !isAbove ? grid.areaAt(level2Entry).bottom : row;
  return Math.max(row, grid.areaAt(name).bottom, label, lastRowOf(grid, last, limit));
}

/** And over the blank rows below it. */
function downToBlank(
  grid: Grid,
  start: number,
  limit: number,
  like: Indicator,
  counting: ReadonlySet<number>,
): number {
  let bottom = start;
  while (bottom < limit && isBlankRow(grid, bottom + 1, like, counting)) bottom++;
  return bottom;
}

/** Whether nothing but its number stands in the row, and its name and value have cells of their own. */
export function isBlankRow(
  grid: Grid,
  row: number,
  like: Indicator,
  counting: ReadonlySet<number>,
): boolean {
  const places = [like.name, like.value, ...(like.cycle ? [like.cycle] : [])];
  return (
    grid.startingIn(row).every(({ column }) => counting.has(column)) &&
    places.every(({ column }) => {
      const entry = grid.entryAt({ row, column });
      return isBlankEntry(entry) && entry.row === row && entry.column === column;
    })
  );
}
