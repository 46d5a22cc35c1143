import type { Area } from '../../../snapshot/area';
import { moveArea } from '../../../workbook/structure/move-reference';
import { WireError } from '../protocol/wire-error';
import type { RangeTarget } from './open-book';

/**
 * A range that goes with its cells while the library holds on to it, as in Excel: rows inserted above push it down,
 * inside they become part of it, and when its rows are deleted it is no range any more.
 */
export function liveRange({ book, sheet, area: start }: RangeTarget): RangeTarget {
  let area: Area | null = start;
  let seen = book.rowChanges.length;
  return {
    book,
    sheet,
    get area() {
      for (; area && seen < book.rowChanges.length; seen += 1) {
        const moved = book.rowChanges[seen];
        if (moved?.sheet === sheet) area = moveArea(area, moved.change);
      }
      if (!area) {
        throw new WireError('InvalidReference', 'The cells of this range have been deleted.');
      }
      return area;
    },
  };
}
