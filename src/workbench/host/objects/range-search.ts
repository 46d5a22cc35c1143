import type { Area } from '../../../snapshot/area';
import { method, objectMethod } from '../protocol/member-definitions';
import type { MemberDefinition } from '../protocol/object-type';
import type { WireObject } from '../protocol/wire-object';
import { itemNotFound } from './arguments';
import { areasTarget, type RangeTarget } from './open-book';
import { rangeOn } from './range-place';
import { rangeAreasType } from './range-areas';
import { removeDuplicateRows } from './remove-duplicates';
import { findFirst, replaceEverywhere } from './search';
import { findSpecialCells } from './special-cells';

/** The methods of a Range that look for cells by what they hold. */
export const rangeSearch: Readonly<Record<string, MemberDefinition<RangeTarget>>> = {
  Find: objectMethod('1.9', (range, [text, criteria]) => {
    const found = findFirst(range, text, criteria);
    if (!found) throw itemNotFound();
    return rangeOn(range, found);
  }),
  FindOrNullObject: objectMethod('1.9', (range, [text, criteria]) => {
    const found = findFirst(range, text, criteria);
    return found && rangeOn(range, found);
  }),
  ReplaceAll: method('1.9', (range, [text, replacement, criteria]) =>
    replaceEverywhere(range, text, replacement, criteria),
  ),
  RemoveDuplicates: objectMethod('1.9', (range, [columns, hasHeader]) =>
    removeDuplicateRows(range, columns, hasHeader),
  ),
  GetSpecialCells: objectMethod('1.9', (range, [type, values]) => {
    const found = areasOn(range, findSpecialCells(areasTarget(range), type, values));
    if (!found) throw itemNotFound();
    return found;
  }),
  GetSpecialCellsOrNullObject: objectMethod('1.9', (range, [type, values]) =>
    areasOn(range, findSpecialCells(areasTarget(range), type, values)),
  ),
};

/** Null where there are no cells. */
function areasOn({ book, sheet }: RangeTarget, areas: readonly Area[]): WireObject | null {
  return areas.length === 0 ? null : rangeAreasType.of({ book, sheet, areas });
}
