import { printArea } from '../snapshot/address';
import type { Area, CellRef } from '../snapshot/area';

/** `getRanges` takes 8,192 characters at most and is known to fail shortly before. */
const MAX_ADDRESS = 8_000;

/**
 * The cells as addresses for `getRanges`: neighbours in a column joined, cut where an address would
 * become too long.
 */
export function markAddresses(
  cells: readonly CellRef[],
  maxLength = MAX_ADDRESS,
): readonly string[] {
  const addresses: string[] = [];
  let current = '';
  for (const area of columnRuns(cells)) {
    const next = printArea(area);
    if (current !== '' && current.length + 1 + next.length > maxLength) {
      addresses.push(current);
      current = next;
    } else {
      current = current === '' ? next : `${current},${next}`;
    }
  }
  return current === '' ? addresses : [...addresses, current];
}

function columnRuns(cells: readonly CellRef[]): readonly Area[] {
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
