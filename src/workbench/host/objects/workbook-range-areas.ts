import { printSheetArea } from '../../../snapshot/address';
import type { SheetCells } from '../../../workbook/cells/trace-cells';
import { method, navigation, objectMethod, property } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';
import type { WireObject } from '../protocol/wire-object';
import { asInteger, asText, invalidArgument, itemNotFound } from './arguments';
import { worksheetId, type OpenBook } from './open-book';
import { rangeType } from './range';
import { rangeAreasType } from './range-areas';

interface WorkbookAreasTarget {
  readonly book: OpenBook;
  readonly sheets: readonly SheetCells[];
}

/** Cells of several sheets. */
export const workbookRangeAreasType: ObjectType<WorkbookAreasTarget> = defineType({
  name: 'WorkbookRangeAreas',
  trackable: true,
  members: {
    Addresses: property('1.12', ({ sheets }) =>
      sheets.map(({ sheet, areas }) =>
        areas.map((area) => printSheetArea(sheet.name, area)).join(','),
      ),
    ),
    Areas: navigation('1.12', (target) => rangeAreasCollectionType.of(target)),
    Ranges: navigation('1.12', (target) => rangesType.of(target)),
    GetRangeAreasBySheet: objectMethod('1.12', (target, [key]) => {
      const found = bySheet(target, asText(key));
      if (!found) throw itemNotFound();
      return found;
    }),
    GetRangeAreasOrNullObjectBySheet: objectMethod('1.12', (target, [key]) =>
      bySheet(target, asText(key)),
    ),
  },
});

const rangeAreasCollectionType: ObjectType<WorkbookAreasTarget> = defineType({
  name: 'RangeAreasCollection',
  items: ({ book, sheets }) => sheets.map((cells) => rangeAreasType.of({ book, ...cells })),
  members: {
    GetCount: method('1.12', ({ sheets }) => sheets.length),
    GetItemAt: objectMethod('1.12', ({ book, sheets }, [index]) => {
      const cells = sheets[asInteger(index)];
      if (!cells) throw invalidArgument();
      return rangeAreasType.of({ book, ...cells });
    }),
  },
});

const rangesType: ObjectType<WorkbookAreasTarget> = defineType({
  name: 'RangeCollection',
  items: rangesOf,
  members: {
    GetCount: method('1.9', (target) => rangesOf(target).length),
    GetItemAt: objectMethod('1.9', (target, [index]) => {
      const range = rangesOf(target)[asInteger(index)];
      if (!range) throw invalidArgument();
      return range;
    }),
  },
});

function rangesOf({ book, sheets }: WorkbookAreasTarget): readonly WireObject[] {
  return sheets.flatMap(({ sheet, areas }) =>
    areas.map((area) => rangeType.of({ book, sheet, area })),
  );
}

function bySheet({ book, sheets }: WorkbookAreasTarget, key: string): WireObject | null {
  const name = key.toLowerCase();
  const cells = sheets.find(
    ({ sheet }) => worksheetId(sheet) === key || sheet.name.toLowerCase() === name,
  );
  return cells ? rangeAreasType.of({ book, ...cells }) : null;
}
