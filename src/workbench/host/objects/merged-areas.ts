import { contains, headOf, type Area } from '../../../snapshot/area';
import { WireError } from '../protocol/wire-error';
import type { RangeTarget } from './open-book';

/** Excel's call fails where a range holds more merged areas than this. */
const MOST_AREAS = 512;

/**
 * The merged areas whose top left cell lies in the range: Excel leaves out one that merely
 * reaches into it (OfficeDev/office-js#3611).
 */
export function mergedAreas({ book, sheet, area }: RangeTarget): readonly Area[] {
  if (book.faults.mergedAreasClearUndo) book.undo.clear();
  const found = sheet.merges.filter((merge) => contains(area, headOf(merge)));
  if (found.length > MOST_AREAS) {
    throw new WireError(
      'InvalidOperation',
      `The range holds more than ${MOST_AREAS} merged areas.`,
    );
  }
  return found;
}
