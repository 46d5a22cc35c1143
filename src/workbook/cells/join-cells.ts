import type { Area, CellRef } from '../../snapshot/area';

/** Cells as few rectangles: runs along the rows, those of one width below each other together. */
export function joinCells(cells: readonly CellRef[]): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) {
      runs[runs.length - 1] = { ...last, right: column };
    } else {
      runs.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return joinRuns(runs);
}

/** @param runs of one row each, from the top down */
function joinRuns(runs: readonly Area[]): readonly Area[] {
  const areas: Area[] = [];
  const open = new Map<string, number>();
  for (const run of runs) {
    const key = `${run.left}:${run.right}`;
    const at = open.get(key);
    const above = at === undefined ? undefined : areas[at];
    if (at !== undefined && above?.bottom === run.top - 1) {
      areas[at] = { ...above, bottom: run.bottom };
    } else {
      open.set(key, areas.push(run) - 1);
    }
  }
  return areas;
}
