import { type Area, type CellRef, contains } from '../../../snapshot/area';
import { clearContents, clearFormats } from '../../../workbook/cells/clear-cells';
import { clearValidations } from '../../../workbook/validation/change-validations';
import { requireFormattable, requireWritableCells } from './access';
import { invalidArgument, isGiven } from './arguments';
import type { AreasTarget } from './open-book';
import { changing } from './refusals';

/** What `clear` can be told to take away. */
const ASPECTS = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

/** `clear(applyTo)`; without a word it takes away all. @throws AccessDenied, InvalidArgument, InvalidOperation */
export function clearAreas(target: AreasTarget, what: unknown): void {
  const aspect = ASPECTS.find((each) => each === (isGiven(what) ? what : 'All'));
  if (!aspect) throw invalidArgument();
  const { book, sheet, areas } = target;
  if (aspect === 'All' || aspect === 'Contents') {
    requireWritableCells(target, heldCells(target));
    changing(() => {
      for (const area of areas) clearContents(book.workbook, sheet, area);
    });
  }
  if (aspect === 'All' || aspect === 'Formats') {
    requireFormattable(target);
    for (const area of areas) clearFormats(book.workbook, sheet, area);
  }
  if (aspect === 'All') clearValidations(book.workbook, sheet, areas);
}

/** The cells of the areas that hold something. */
function heldCells({ sheet, areas }: AreasTarget): readonly CellRef[] {
  const held: CellRef[] = [];
  const isInside = (place: CellRef) => areas.some((area: Area) => contains(area, place));
  for (const [row, { cells }] of sheet.rows) {
    for (const [column, { value, formula }] of cells) {
      const place = { row, column };
      if ((value !== null || formula !== null) && isInside(place)) held.push(place);
    }
  }
  return held;
}
