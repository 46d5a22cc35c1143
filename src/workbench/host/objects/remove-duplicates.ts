import { columnCount, type CellRef } from '../../../snapshot/area';
import { removeDuplicates } from '../../../workbook/cells/remove-duplicates';
import { property } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';
import type { WireObject } from '../protocol/wire-object';
import { requireWritableCells } from './access';
import { asInteger, invalidArgument } from './arguments';
import { cellsOf } from './cell-properties';
import type { RangeTarget } from './open-book';
import { changing } from './refusals';

type Result = ReturnType<typeof removeDuplicates>;

const removeDuplicatesResultType: ObjectType<Result> = defineType({
  name: 'RemoveDuplicatesResult',
  trackable: true,
  members: {
    Removed: property('1.9', ({ removed }) => removed),
    UniqueRemaining: property('1.9', ({ left }) => left),
  },
});

/** `removeDuplicates`. @throws AccessDenied, InvalidArgument for columns that the range does not have */
export function removeDuplicateRows(
  range: RangeTarget,
  columns: unknown,
  hasHeader: unknown,
): WireObject {
  const { book, sheet, area } = range;
  if (!Array.isArray(columns) || columns.length === 0) throw invalidArgument();
  const compared = columns.map(asInteger);
  if (compared.some((column) => column < 0 || column >= columnCount(area))) throw invalidArgument();
  const places = cellsOf(range)
    .flat()
    .map(({ top, left }): CellRef => ({ row: top, column: left }));
  requireWritableCells(range, places);
  const result = changing(() =>
    removeDuplicates(book.workbook, sheet, area, compared, hasHeader === true),
  );
  return removeDuplicatesResultType.of(result);
}
