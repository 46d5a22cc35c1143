import type { Form } from '../../../form/form';
import { isBlankEntry, wordsOf, type Grid } from '../../../form/outline/grid';

/** A column that counts the rows of a table: 1, 2, 3 … */
export interface NumberColumn {
  readonly column: number;
  /** The numbers that are there, by row. */
  readonly numbers: ReadonlyMap<number, number>;
  /** The number as the column writes it. */
  readonly write: (number: number) => string | number;
  /** Whether it begins anew with each class. */
  readonly byClass: boolean;
}

/** Neighbouring rows of one class. */
interface Span {
  readonly top: number;
  readonly bottom: number;
}

const NUMBER_HEADING = /序\s*号|编\s*号|^\s*N[oO№]/u;
const NUMBER = /^(?<before>[^\d]*)(?<number>[1-9]\d*)(?<after>[^\d]*)$/u;

/**
 * The columns that count the rows of the table without a gap, all through or class by class. What counts is constants
 * of one make, each in a cell of its own; a column that is not headed so counts only left of the names.
 */
export function numberColumns(form: Form, grid: Grid, classes: readonly Span[]): NumberColumn[] {
  const { area, indicatorArea, indicators } = form;
  if (!indicatorArea) return [];
  const written = new Set(
    indicators.flatMap(({ name, value, cycle, operator, unit }) =>
      [name, value, cycle, operator, unit].flatMap((entry) => entry?.column ?? []),
    ),
  );
  const firstName = Math.min(...indicators.map(({ name }) => name.column));
  const columns: NumberColumn[] = [];
  for (let column = area.left; column <= indicatorArea.right; column++) {
    if (written.has(column)) continue;
    const heading = wordsOf(grid.entryAt({ row: indicatorArea.top - 1, column }));
    if (column > firstName && !NUMBER_HEADING.test(heading)) continue;
    const found = countIn(form, grid, column, classes);
    if (found) columns.push(found);
  }
  return columns;
}

interface Numbered {
  readonly row: number;
  readonly number: number;
  readonly make: string;
}

function countIn(
  { indicatorArea, indicators, classLines }: Form,
  grid: Grid,
  column: number,
  classes: readonly Span[],
): NumberColumn | null {
  if (!indicatorArea) return null;
  const { top } = indicatorArea;
  const bottom = Math.max(indicatorArea.bottom, ...indicators.map(({ row }) => row));
  const cells: Numbered[] = [];
  for (const row of grid.rowsIn({ top, bottom })) {
    const entry = grid.entryAt({ row, column });
    if (isBlankEntry(entry) || classLines.some((line) => line.row === row)) continue;
    const own = grid.areaAt({ row, column });
    const number = own.top === own.bottom && entry.formula === null ? numberIn(entry.value) : null;
    if (!number) return null;
    cells.push({ row, ...number });
  }
  const [first, second] = cells;
  const numbers = new Map(cells.map(({ row, number }) => [row, number]));
  if (!first || !second || cells.some(({ make }) => make !== first.make)) return null;
  const uncounted = indicators.filter(({ row, displaced }) => !displaced && !numbers.has(row));
  if (uncounted.some(({ name }) => !isBlankEntry(name))) return null;
  const throughout = cells.every(({ number }, index) => number === index + 1);
  const byClass = !throughout && countsByClass(cells, classes);
  if (!throughout && !byClass) return null;
  const { make } = first;
  const write = (number: number) => (make === '' ? number : make.replace(PLACE, String(number)));
  return { column, numbers, write, byClass };
}

/** Stands for the number in how it is written; '' for a plain one. */
const PLACE = '#';

function numberIn(value: unknown): { readonly number: number; readonly make: string } | null {
  if (typeof value === 'number') {
    return Number.isInteger(value) && value > 0 ? { number: value, make: '' } : null;
  }
  const { before, number, after } = (typeof value === 'string' && NUMBER.exec(value)?.groups) || {};
  if (number === undefined) return null;
  return { number: Number(number), make: `${before ?? ''}${PLACE}${after ?? ''}` };
}

function countsByClass(cells: readonly Numbered[], classes: readonly Span[]): boolean {
  const inside = classes.map(({ top, bottom }) =>
    cells.filter(({ row }) => top <= row && row <= bottom),
  );
  const counted = inside.reduce((sum, { length }) => sum + length, 0);
  return (
    counted === cells.length &&
    inside.every((own) => own.every(({ number }, index) => number === index + 1))
  );
}
