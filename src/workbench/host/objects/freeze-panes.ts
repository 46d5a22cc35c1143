import { isWholeColumns, isWholeRows, SHEET_COLUMNS, SHEET_ROWS } from '../../../snapshot/area';
import { changeSheetView, type FrozenPanes } from '../../../workbook/layout/sheet-view';
import { method, objectMethod } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';
import type { WireObject } from '../protocol/wire-object';
import { requireWritable } from './access';
import { asInteger, asText, invalidArgument, isGiven, itemNotFound } from './arguments';
import type { SheetTarget } from './open-book';
import { rangeType } from './range';
import { resolveAddress } from './range-address';

/** The rows and columns of a sheet that stay in sight. */
export const freezePanesType: ObjectType<SheetTarget> = defineType({
  name: 'WorksheetFreezePanes',
  members: {
    FreezeAt: method('1.7', (target, [range]) => {
      freeze(target, isGiven(range) ? panesAt(target, range) : null);
    }),
    FreezeRows: method('1.7', (target, [count]) => {
      const { left, columns } = target.sheet.view.frozen ?? NOTHING;
      freeze(target, { top: 0, left, rows: asCount(count, SHEET_ROWS), columns });
    }),
    FreezeColumns: method('1.7', (target, [count]) => {
      const { top, rows } = target.sheet.view.frozen ?? NOTHING;
      freeze(target, { top, left: 0, rows, columns: asCount(count, SHEET_COLUMNS) });
    }),
    Unfreeze: method('1.7', (target) => {
      freeze(target, null);
    }),
    GetLocation: objectMethod('1.7', (target) => {
      const found = location(target);
      if (!found) throw itemNotFound();
      return found;
    }),
    GetLocationOrNullObject: objectMethod('1.7', location),
  },
});

const NOTHING: FrozenPanes = { top: 0, left: 0, rows: 0, columns: 0 };

function freeze({ book, sheet }: SheetTarget, panes: FrozenPanes | null): void {
  requireWritable(book);
  const isNone = panes === null || (panes.rows === 0 && panes.columns === 0);
  changeSheetView(book.workbook, sheet, { frozen: isNone ? null : panes });
}

function panesAt(target: SheetTarget, argument: unknown): FrozenPanes {
  const range = rangeType.targetOf(argument);
  if (range && range.sheet !== target.sheet) throw invalidArgument();
  const area = range ? range.area : resolveAddress(target, asText(argument));
  const { top, left, bottom, right } = area;
  const rows = isWholeColumns(area) ? 0 : bottom - top + 1;
  const columns = isWholeRows(area) ? 0 : right - left + 1;
  return { top, left, rows, columns };
}

/** One where the add-in says none. */
function asCount(value: unknown, most: number): number {
  const count = isGiven(value) ? asInteger(value) : 1;
  if (count < 0 || count >= most) throw invalidArgument();
  return count;
}

function location({ book, sheet }: SheetTarget): WireObject | null {
  const { frozen } = sheet.view;
  if (!frozen) return null;
  const { top, left, rows, columns } = frozen;
  const [bottom, right] = [top + rows - 1, left + columns - 1];
  const area = {
    top: rows === 0 ? 0 : top,
    bottom: rows === 0 ? SHEET_ROWS - 1 : bottom,
    left: columns === 0 ? 0 : left,
    right: columns === 0 ? SHEET_COLUMNS - 1 : right,
  };
  return rangeType.of({ book, sheet, area });
}
