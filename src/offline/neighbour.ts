import { sameCell, type CellRef } from '../snapshot/area';
import type { DrawnCell, DrawnSheet } from './drawn-sheet';

/** How far the keys go: rows and columns. */
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The cell to which a key leads from another one; null where there is none, or for another key. */
export function neighbour(drawn: DrawnSheet, from: CellRef, key: string): CellRef | null {
  const step = STEPS[key];
  if (!step) return null;
  const grid = places(drawn);
  const lines = grid.filter((line) => line.some((cell) => isAt(cell, from)));
  const [downwards, sideways] = step;
  const line = downwards < 0 ? lines[0] : (lines.at(-1) ?? grid[0]);
  if (!line) return null;
  const columns = line.flatMap((cell, index) => (isAt(cell, from) ? [index] : []));
  const [first = 0] = columns;
  const last = columns.at(-1) ?? first;
  const at = grid.indexOf(line) + downwards;
  const column = sideways === 0 ? first : sideways < 0 ? first - 1 : last + 1;
  return grid[at]?.[column]?.place ?? null;
}

function isAt(cell: DrawnCell | undefined, place: CellRef): boolean {
  return cell !== undefined && sameCell(cell.place, place);
}

/** By drawn row and column, each place the cell that covers it. */
function places({ rows, columns }: DrawnSheet): readonly (readonly (DrawnCell | undefined)[])[] {
  const grid: (DrawnCell | undefined)[][] = rows.map(() => columns.map(() => undefined));
  for (const [top, { cells }] of rows.entries()) {
    for (const cell of cells) {
      const left = grid[top]?.indexOf(undefined) ?? -1;
      for (let row = top; row < top + cell.rowSpan; row += 1) {
        grid[row]?.fill(cell, left, left + cell.columnSpan);
      }
    }
  }
  return grid;
}
