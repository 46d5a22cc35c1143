import { method, objectMethod } from '../protocol/member-definitions';
import type { MemberDefinition } from '../protocol/object-type';
import type { WireObject } from '../protocol/wire-object';
import { itemNotFound } from './arguments';
import type { SheetTarget } from './open-book';
import { WHOLE_SHEET } from './range-address';
import { rangeAreasType } from './range-areas';
import { findEverywhere, replaceEverywhere } from './search';

/** The methods of a Worksheet that look for cells by what they show. */
export const worksheetSearch: Readonly<Record<string, MemberDefinition<SheetTarget>>> = {
  FindAll: objectMethod('1.9', (target, [text, criteria]) => {
    const found = findAll(target, text, criteria);
    if (!found) throw itemNotFound();
    return found;
  }),
  FindAllOrNullObject: objectMethod('1.9', (target, [text, criteria]) =>
    findAll(target, text, criteria),
  ),
  ReplaceAll: method('1.9', ({ book, sheet }, [text, replacement, criteria]) =>
    replaceEverywhere({ book, sheet, area: WHOLE_SHEET }, text, replacement, criteria),
  ),
};

function findAll(
  { book, sheet }: SheetTarget,
  text: unknown,
  criteria: unknown,
): WireObject | null {
  const areas = findEverywhere({ book, sheet, area: WHOLE_SHEET }, text, criteria);
  return areas.length === 0 ? null : rangeAreasType.of({ book, sheet, areas });
}
