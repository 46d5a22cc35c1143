import { dependentsOf, precedentsOf, type SheetCells } from '../../../workbook/cells/trace-cells';
import { objectMethod } from '../protocol/member-definitions';
import type { MemberDefinition } from '../protocol/object-type';
import type { WireObject } from '../protocol/wire-object';
import { itemNotFound } from './arguments';
import type { OpenBook, RangeTarget } from './open-book';
import { workbookRangeAreasType } from './workbook-range-areas';

/** The methods of a Range that follow formulas to what they read, and back. */
export const rangeTracing: Readonly<Record<string, MemberDefinition<RangeTarget>>> = {
  GetDirectPrecedents: objectMethod('1.12', ({ book, sheet, area }) =>
    found(book, precedentsOf(book.workbook, { sheet, area }, 'direct')),
  ),
  GetPrecedents: objectMethod('1.14', ({ book, sheet, area }) =>
    found(book, precedentsOf(book.workbook, { sheet, area }, 'all')),
  ),
  GetDirectDependents: objectMethod('1.13', ({ book, sheet, area }) =>
    found(book, dependentsOf(book.workbook, { sheet, area }, 'direct')),
  ),
  GetDependents: objectMethod('1.15', ({ book, sheet, area }) =>
    found(book, dependentsOf(book.workbook, { sheet, area }, 'all')),
  ),
};

/** @throws ItemNotFound for no cells */
function found(book: OpenBook, sheets: readonly SheetCells[]): WireObject {
  if (sheets.length === 0) throw itemNotFound();
  return workbookRangeAreasType.of({ book, sheets });
}
