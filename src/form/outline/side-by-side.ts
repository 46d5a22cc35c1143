import type { Layout } from '../../packs';
import type { SheetSnapshot } from '../../snapshot/snapshot';
import type { Entry } from '../form';
import { gridOf, type Grid } from './grid';
import { titlesOf } from './title';
import type { Vocabulary } from '../text/vocabulary';

/** Without a blank column between them, titles so few rows apart begin forms that stand side by side. */
const LEVEL = 3;

/** A sheet, or the part of it that one of several forms side by side takes up, with the titles on it. */
export interface TitledGrid {
  readonly grid: Grid;
  /** In reading order. */
  readonly titles: readonly Entry[];
}

/** The sheet as a grid, or one for each of the forms that stand side by side on it: each with a title of its own. */
export function gridsOf(
  sheet: SheetSnapshot,
  layouts: readonly Layout[],
  vocabulary: Vocabulary,
): readonly TitledGrid[] {
  const whole = gridOf(sheet);
  const titles = titlesOf(whole, layouts, vocabulary);
  const cuts = cutsOf(titles, sheet);
  if (cuts.length === 0) return [{ grid: whole, titles }];
  return [0, ...cuts].map((from, index) => {
    const to = cuts[index] ?? Infinity;
    const within = (column: number): boolean => from <= column && column < to;
    const grid = gridOf({
      ...sheet,
      cells: new Map([...sheet.cells].filter(([, { column }]) => within(column))),
      merges: sheet.merges.filter(({ left }) => within(left)),
    });
    return { grid, titles: titles.filter(({ column }) => within(column)) };
  });
}

/** The columns at which a further form begins. */
function cutsOf(titles: readonly Entry[], sheet: SheetSnapshot): readonly number[] {
  const lefts = [...new Set(titles.map(({ column }) => column))].sort((a, b) => a - b);
  const [first, ...others] = lefts;
  if (first === undefined || others.length === 0) return [];
  const used = usedColumns(sheet);
  const cuts: number[] = [];
  for (const left of others) {
    const from = cuts.at(-1) ?? first;
    let cut = left;
    while (cut > from && used.has(cut - 1)) cut--;
    if (cut > from && titles.some(({ column }) => from <= column && column < cut)) cuts.push(cut);
    else if (isCut(sheet, titles, from, left)) cuts.push(left);
  }
  return cuts;
}

function usedColumns(sheet: SheetSnapshot): ReadonlySet<number> {
  const used = new Set<number>();
  for (const { column } of sheet.cells.values()) used.add(column);
  for (const { left, right } of sheet.merges) {
    // Whole rows merged are formatting.
    if (right - left > 256) continue;
    for (let column = left; column <= right; column++) used.add(column);
  }
  return used;
}

/** Nothing lies across the column at which a title begins beside another. */
function isCut(
  sheet: SheetSnapshot,
  titles: readonly Entry[],
  from: number,
  left: number,
): boolean {
  const here = titles.filter(({ column }) => column === left);
  const beside = titles.filter(({ column }) => from <= column && column < left);
  return (
    here.some(({ row }) => beside.some((other) => Math.abs(other.row - row) <= LEVEL)) &&
    !sheet.merges.some((area) => area.left < left && left <= area.right)
  );
}
