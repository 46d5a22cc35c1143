import type { Area, CellRef } from '../../snapshot/area';

/** The areas that a mark of these cells covers: neighbours in a column joined, column by column. */
export function markAreas(cells: readonly CellRef[]): readonly Area[] {
  const runs: Area[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.left === column && last.bottom === row - 1) {
      runs[runs.length - 1] = { ...last, bottom: row };
    } else if (last?.left !== column || last.bottom !== row) {
      runs.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return runs;
}
