import { printSheetArea } from '../../../snapshot/address';
import { columnCount, rowCount } from '../../../snapshot/area';
import { method, navigation, property } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';
import { asInteger, invalidArgument } from './arguments';
import { clearAreas } from './clear';
import { conditionalFormatCollectionType } from './conditional-formats/conditional-format-collection';
import { dataValidationType } from './data-validation';
import { liveRange } from './live-range';
import { areasTarget, type RangeTarget } from './open-book';
import { rangeFormatType } from './range-format';
import { rangeMethods } from './range-methods';
import { rangeNeighbours } from './range-neighbours';
import { rangeProperties } from './range-properties';
import { rangeStructure } from './range-structure';
import { rangeSearch } from './range-search';
import { rangeTracing } from './range-tracing';
import { allHidden, columnsHidden, hideColumns, hideRows, rowsHidden } from './range-visibility';
import {
  readFormulas,
  readFormulasR1C1,
  readNumberFormats,
  readText,
  readValueTypes,
  readValues,
} from './range-values';
import { writeCells, writeFormulasR1C1, writeNumberFormats } from './range-writing';
import { selectArea } from './selection';
import { worksheetType } from './worksheet';

const definition: ObjectType<RangeTarget> = defineType({
  name: 'Range',
  trackable: true,
  members: {
    Address: property('1.1', ({ sheet, area }) => printSheetArea(sheet.name, area)),
    CellCount: property('1.1', ({ area }) => rowCount(area) * columnCount(area)),
    RowIndex: property('1.1', ({ area }) => area.top),
    ColumnIndex: property('1.1', ({ area }) => area.left),
    RowCount: property('1.1', ({ area }) => rowCount(area)),
    ColumnCount: property('1.1', ({ area }) => columnCount(area)),
    AddressLocal: property('1.1', ({ sheet, area }) => printSheetArea(sheet.name, area)),
    RowHidden: property('1.2', rowsHidden, hideRows),
    ColumnHidden: property('1.2', columnsHidden, hideColumns),
    Hidden: property('1.2', (range) => allHidden(range)),
    Values: property('1.1', readValues, writeCells),
    Formulas: property('1.1', readFormulas, writeCells),
    /** Chinese Excel writes functions and lists as formulas in files do. */
    FormulasLocal: property('1.1', readFormulas, writeCells),
    FormulasR1C1: property('1.2', readFormulasR1C1, writeFormulasR1C1),
    Text: property('1.1', readText),
    ValueTypes: property('1.1', readValueTypes),
    NumberFormat: property('1.1', readNumberFormats, writeNumberFormats),
    NumberFormatLocal: property('1.7', readNumberFormats, writeNumberFormats),
    Format: navigation('1.1', (range) => rangeFormatType.of(areasTarget(range))),
    Worksheet: navigation('1.1', (range) => worksheetType.of(range)),
    ConditionalFormats: navigation('1.6', ({ book, sheet, area }) =>
      conditionalFormatCollectionType.of({ book, sheet, areas: [area] }),
    ),
    DataValidation: navigation('1.8', ({ book, sheet, area }) =>
      dataValidationType.of({ book, sheet, areas: [area] }),
    ),
    Clear: method('1.1', (range, [what]) => {
      clearAreas(areasTarget(range), what);
    }),
    Select: method('1.1', selectArea),
    /** Asked by the library before it splits a large write. */
    _ValidateArraySize: method('1.3', ({ area }, [rows, columns]) => {
      if (asInteger(rows) !== rowCount(area) || asInteger(columns) !== columnCount(area)) {
        throw invalidArgument();
      }
    }),
    ...rangeMethods,
    ...rangeNeighbours,
    ...rangeStructure,
    ...rangeProperties,
    ...rangeSearch,
    ...rangeTracing,
  },
});

export const rangeType: ObjectType<RangeTarget> = {
  ...definition,
  of: (target) => definition.of(liveRange(target)),
};
