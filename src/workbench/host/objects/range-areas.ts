import { printSheetArea } from '../../../snapshot/address';
import { columnCount, isWholeColumns, isWholeRows, rowCount } from '../../../snapshot/area';
import { method, navigation, objectMethod, property } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';
import { asInteger, invalidArgument } from './arguments';
import { conditionalFormatCollectionType } from './conditional-formats/conditional-format-collection';
import { dataValidationType } from './data-validation';
import { liveRange } from './live-range';
import type { AreasTarget } from './open-book';
import { rangeType } from './range';
import { rangeAreasMethods } from './range-areas-methods';
import { rangeFormatType } from './range-format';
import { worksheetType } from './worksheet';

const definition: ObjectType<AreasTarget> = defineType({
  name: 'RangeAreas',
  trackable: true,
  members: {
    Address: property('1.9', ({ sheet, areas }) =>
      areas.map((area) => printSheetArea(sheet.name, area)).join(','),
    ),
    AreaCount: property('1.9', ({ areas }) => areas.length),
    CellCount: property('1.9', ({ areas }) =>
      areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0),
    ),
    AddressLocal: property('1.9', ({ sheet, areas }) =>
      areas.map((area) => printSheetArea(sheet.name, area)).join(','),
    ),
    IsEntireRow: property('1.9', ({ areas }) => areas.every(isWholeRows)),
    IsEntireColumn: property('1.9', ({ areas }) => areas.every(isWholeColumns)),
    Format: navigation('1.9', (target) => rangeFormatType.of(target)),
    Areas: navigation('1.9', (target) => rangeCollectionType.of(target)),
    ...rangeAreasMethods,
    Worksheet: navigation('1.9', (target) => worksheetType.of(target)),
    ConditionalFormats: navigation('1.9', (target) => conditionalFormatCollectionType.of(target)),
    DataValidation: navigation('1.9', (target) => dataValidationType.of(target)),
  },
});

/** Like one range, several go with their cells while the library holds on to them. */
export const rangeAreasType: ObjectType<AreasTarget> = {
  ...definition,
  of: (target) => definition.of(liveAreas(target)),
};

function liveAreas({ book, sheet, areas }: AreasTarget): AreasTarget {
  const ranges = areas.map((area) => liveRange({ book, sheet, area }));
  return {
    book,
    sheet,
    get areas() {
      return ranges.map(({ area }) => area);
    },
  };
}

const rangeCollectionType: ObjectType<AreasTarget> = defineType({
  name: 'RangeCollection',
  items: ({ book, sheet, areas }) => areas.map((area) => rangeType.of({ book, sheet, area })),
  members: {
    GetCount: method('1.9', ({ areas }) => areas.length),
    GetItemAt: objectMethod('1.9', ({ book, sheet, areas }, [index]) => {
      const area = areas[asInteger(index)];
      if (!area) throw invalidArgument();
      return rangeType.of({ book, sheet, area });
    }),
  },
});
