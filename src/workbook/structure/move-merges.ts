import { columnCount, rowCount, type Area } from '../../snapshot/area';
import { moveArea } from './move-reference';
import type { LineChange } from './row-change';

/** The merged areas after a change of rows; what is left as one cell is none any more. */
export function moveMerges(merges: readonly Area[], change: LineChange): readonly Area[] {
  return merges.flatMap((merge) => {
    const moved = moveArea(merge, change);
    return moved && rowCount(moved) * columnCount(moved) > 1 ? [moved] : [];
  });
}
