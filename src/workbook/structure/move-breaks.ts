import type { PageBreak } from '../layout/page-layout';
import { moveSpan } from './move-reference';
import type { RowChange } from './row-change';

/** The page breaks after a change of rows: each belongs to the row below it and goes with that. */
export function moveBreaks(breaks: readonly PageBreak[], change: RowChange): readonly PageBreak[] {
  return breaks.flatMap((each) => {
    const moved = moveSpan({ first: each.index, last: each.index }, change);
    return moved ? [{ ...each, index: moved.first }] : [];
  });
}
