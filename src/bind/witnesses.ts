import { contentOf } from '../plan/expectations/expected-cells';
import type { ExpectedCell } from '../plan/plan';
import { contains, type Area } from '../snapshot/area';
import type { Snapshot, SnapshotCell } from '../snapshot/snapshot';

/**
 * The printed words beside the cells that get names: a name is right only as long as they stand where they stood when
 * it was proposed. What people fill in is none of them, nor what is calculated.
 * @param areas all areas that get names or have them, on one sheet
 */
export function witnesses(
  sheet: string,
  areas: readonly Area[],
  snapshot: Snapshot,
): readonly ExpectedCell[] {
  const cells = snapshot.sheets.find(({ name }) => name === sheet)?.cells.values() ?? [];
  const words = [...cells].filter(
    (cell) =>
      typeof cell.value === 'string' &&
      cell.formula === null &&
      !areas.some((area) => contains(area, cell)),
  );
  const found = new Set(areas.flatMap((area) => nearest(words, area) ?? []));
  return [...found].map((cell) => {
    const { row, column } = cell;
    return {
      sheet,
      cell: { row, column },
      content: contentOf(cell),
      numberFormat: null,
      beside: true,
    };
  });
}

/** To the left in the area's first row, where labels stand; otherwise above its first column. */
function nearest(words: readonly SnapshotCell[], { top, left }: Area): SnapshotCell | undefined {
  const before = words.filter(({ row, column }) => row === top && column < left);
  const above = words.filter(({ row, column }) => column === left && row < top);
  return before.sort((a, b) => b.column - a.column)[0] ?? above.sort((a, b) => b.row - a.row)[0];
}
