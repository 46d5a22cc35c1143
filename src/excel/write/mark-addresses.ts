import { markAreas } from '../../plan/marks/mark-areas';
import { printArea } from '../../snapshot/address';
import type { CellRef } from '../../snapshot/area';

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
  for (const area of markAreas(cells)) {
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
