import { isWholeRows, SHEET_ROWS, type Area } from '../../../snapshot/area';
import { readPrintAreas, setPrintAreas } from '../../../workbook/print-names';
import { method, objectMethod } from '../protocol/member-definitions';
import type { MemberDefinition } from '../protocol/object-type';
import type { WireObject } from '../protocol/wire-object';
import { requireWritable } from './access';
import { asText, invalidArgument, itemNotFound } from './arguments';
import type { SheetTarget } from './open-book';
import { rangeType } from './range';
import { resolveAddress, resolveAddresses } from './range-address';
import { rangeAreasType } from './range-areas';

/** What of a sheet is printed, and which of its rows and columns on every page: names of the sheet keep it. */
export const printAreaMembers: Readonly<Record<string, MemberDefinition<SheetTarget>>> = {
  GetPrintArea: objectMethod('1.9', (target) => required(printArea(target))),
  GetPrintAreaOrNullObject: objectMethod('1.9', printArea),
  SetPrintArea: method('1.9', (target, [place]) => {
    requireWritable(target.book);
    const areas =
      rangeAreasType.targetOf(place)?.areas ??
      (rangeType.targetOf(place)
        ? [areaOn(target, place)]
        : resolveAddresses(target, asText(place)));
    setPrintAreas(target.book.workbook, target.sheet, 'Print_Area', areas);
  }),
  GetPrintTitleRows: objectMethod('1.9', (target) => required(titles(target, isWholeRows))),
  GetPrintTitleRowsOrNullObject: objectMethod('1.9', (target) => titles(target, isWholeRows)),
  SetPrintTitleRows: method('1.9', (target, [place]) => {
    setTitles(target, place, isWholeRows);
  }),
  GetPrintTitleColumns: objectMethod('1.9', (target) => required(titles(target, isWholeColumns))),
  GetPrintTitleColumnsOrNullObject: objectMethod('1.9', (target) => titles(target, isWholeColumns)),
  SetPrintTitleColumns: method('1.9', (target, [place]) => {
    setTitles(target, place, isWholeColumns);
  }),
};

function required(object: WireObject | null): WireObject {
  if (!object) throw itemNotFound();
  return object;
}

function printArea({ book, sheet }: SheetTarget): WireObject | null {
  const areas = readPrintAreas(book.workbook, sheet, 'Print_Area');
  return areas.length === 0 ? null : rangeAreasType.of({ book, sheet, areas });
}

function titles({ book, sheet }: SheetTarget, isOf: (area: Area) => boolean): WireObject | null {
  const area = readPrintAreas(book.workbook, sheet, 'Print_Titles').find(isOf);
  return area ? rangeType.of({ book, sheet, area }) : null;
}

/** Columns come before rows, as Excel writes them. */
function setTitles(target: SheetTarget, place: unknown, isOf: (area: Area) => boolean): void {
  requireWritable(target.book);
  const area = areaOn(target, place);
  if (!isOf(area)) throw invalidArgument();
  const { book, sheet } = target;
  const others = readPrintAreas(book.workbook, sheet, 'Print_Titles').filter((each) => !isOf(each));
  const all = isWholeRows(area) ? [...others, area] : [area, ...others];
  setPrintAreas(book.workbook, sheet, 'Print_Titles', all);
}

/** The area of a range of this sheet, or of an address. */
function areaOn(target: SheetTarget, place: unknown): Area {
  const range = rangeType.targetOf(place);
  if (!range) return resolveAddress(target, asText(place));
  if (range.sheet !== target.sheet) throw invalidArgument();
  return range.area;
}

function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === SHEET_ROWS - 1 && !isWholeRows(area);
}
