import type { Form, Indicator } from '../../form/form';
import { isBlankEntry, type Grid } from '../../form/outline/grid';

/** Neighbouring rows of one class, blank ones at their end included. */
export interface ClassRun {
  /** Null where the form prints none: a flat list is one run without either level. */
  readonly level1: string | null;
  readonly level2: string | null;
  readonly top: number;
  readonly bottom: number;
  /** The rows that count as indicators; the last one is what new rows go by. */
  readonly rows: readonly Indicator[];
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
  const sorted = [...form.indicators].sort((a, b) => a.row - b.row);
  const groups: [Indicator, ...Indicator[]][] = [];
  sorted.forEach((row, index) => {
    const group = groups.at(-1);
    const before = sorted[index - 1];
    if (row.displaced) return;
    const goesOn = before?.displaced === false && sameLevels(before, row);
    if (group && goesOn) group.push(row);
    else groups.push([row]);
  });
  const end = form.indicatorArea?.bottom ?? 0;
  return groups.map((rows): ClassRun => {
    const [first] = rows;
    const { level1, level2 } = first;
    const last = rows.at(-1) ?? first;
    const next = sorted.find(({ row }) => row > last.row)?.row;
    const limit = next === undefined ? Math.max(end, labelled(form, grid, last)) : next - 1;
    return {
      level1,
      level2,
      rows,
      last,
      top: first.row,
      bottom: bottomOf(grid, last, limit, counting),
    };
  });
}

function sameLevels(a: Indicator, b: Indicator): boolean {
  return a.level1 === b.level1 && a.level2 === b.level2;
}

/** The last row that any label over this one spans: printed rows at the table's end may be empty. */
function labelled({ area }: Form, grid: Grid, { row, name }: Indicator): number {
  let bottom = row;
  for (let column = area.left; column < name.column; column++) {
    bottom = Math.max(bottom, grid.areaAt({ row, column }).bottom);
  }
  return bottom;
}

/** A class reaches over its merged label and over the blank rows below it. */
function bottomOf(
  grid: Grid,
  last: Indicator,
  limit: number,
  counting: ReadonlySet<number>,
): number {
  const { row, name, level2Entry } = last;
  const label = level2Entry ? grid.areaAt(level2Entry).bottom : row;
  let bottom = Math.max(row, grid.areaAt(name).bottom, label);
  while (bottom < limit && isBlankRow(grid, bottom + 1, last, counting)) bottom++;
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
