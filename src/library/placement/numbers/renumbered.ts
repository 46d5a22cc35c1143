import type { ClassRun } from '../classes/class-run';
import { rowAfter, type CellText, type Insertion } from '../placement';
import type { PlacedGroup } from '../row-group';
import type { NumberColumn } from './row-numbers';

/** A row that is to have a number. */
interface CountedRow {
  /** After the insertions. */
  readonly row: number;
  /** Null for one that has none yet. */
  readonly number: number | null;
  /** What it is counted among: the whole table, or its class. */
  readonly among: string;
}

/**
 * The numbers that change or come when rows are inserted and printed ones filled.
 * @param filled printed rows that are filled, as they are counted now
 */
export function renumbered(
  column: NumberColumn,
  runs: readonly ClassRun[],
  groups: readonly PlacedGroup[],
  filled: readonly number[],
  insertions: readonly Insertion[],
): readonly CellText[] {
  const { numbers, byClass, write } = column;
  const classOf = (row: number): string =>
    byClass ? String(runs.findIndex(({ top, bottom }) => top <= row && row <= bottom)) : '';
  const amongRun = (run: ClassRun): string => (byClass ? String(runs.indexOf(run)) : '');
  const there = [...new Set([...numbers.keys(), ...filled])].map((row): CountedRow => ({
    row: rowAfter(insertions, row),
    number: numbers.get(row) ?? null,
    among: classOf(row),
  }));
  const inserted = groups.flatMap(({ top, bottom, place, isNewClass, level2 }): CountedRow[] => {
    const among = isNewClass && byClass ? level2 : amongRun(place.run);
    return Array.from({ length: bottom - top + 1 }, (_, i) => ({
      row: top + i,
      number: null,
      among,
    }));
  });
  const counts = new Map<string, number>();
  return [...there, ...inserted]
    .sort((a, b) => a.row - b.row)
    .flatMap(({ row, number, among }) => {
      const count = (counts.get(among) ?? 0) + 1;
      counts.set(among, count);
      const cell = { row, column: column.column };
      return count === number ? [] : [{ cell, value: write(count) }];
    });
}
