import { calculateSheet } from '../../../workbook/calculation/calculate';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../../snapshot/area';
import type { Visibility } from '../../../snapshot/snapshot';
import { copySheet } from '../../../workbook/sheets/copy-sheets';
import { deleteSheet } from '../../../workbook/sheets/delete-sheet';
import { moveSheet } from '../../../workbook/sheets/move-sheet';
import { renameSheet } from '../../../workbook/sheets/rename-sheet';
import { setSheetVisibility } from '../../../workbook/sheets/sheet-visibility';
import { worksheetEvents } from '../events/watched-events';
import { method, navigation, objectMethod, property } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';
import { WireError } from '../protocol/wire-error';
import type { Arguments, WireObject } from '../protocol/wire-object';
import { requireStructure } from './access';
import { asInteger, asText, invalidArgument, isGiven, itemNotFound } from './arguments';
import { commentCollectionType } from './comments/comment-collection';
import { namedItemCollectionType } from './named-item-collection';
import { worksheetId, type SheetTarget } from './open-book';
import { pageBreakCollectionType } from './page-break';
import { pageLayoutType } from './page-layout';
import { rangeType } from './range';
import { resolveAddress, resolveAddresses, WHOLE_SHEET } from './range-address';
import { rangeAreasType } from './range-areas';
import { changing } from './refusals';
import { sheetPosition } from './sheet-position';
import { activateSheet } from './selection';
import { worksheetView } from './worksheet-view';
import { worksheetSearch } from './worksheet-search';
import { usedArea } from './used-area';
import { VISIBILITY } from './visibility';
import { worksheetCustomPropertyCollectionType } from './worksheet-custom-properties';
import { worksheetProtectionType } from './worksheet-protection';

const VISIBILITIES = ['visible', 'hidden', 'veryHidden'] as const satisfies readonly Visibility[];

const TOP_LEFT = { top: 0, left: 0, bottom: 0, right: 0 };

export const worksheetType: ObjectType<SheetTarget> = defineType({
  name: 'Worksheet',
  key: { name: 'Id', of: ({ sheet }) => worksheetId(sheet) },
  members: {
    Id: property('1.1', ({ sheet }) => worksheetId(sheet)),
    Name: property(
      '1.1',
      ({ sheet }) => sheet.name,
      ({ book, sheet }, value) => {
        requireStructure(book);
        const name = asText(value);
        changing(() => {
          renameSheet(book.workbook, sheet, name);
        });
      },
    ),
    Position: property(
      '1.1',
      ({ book, sheet }) => book.workbook.sheets.indexOf(sheet),
      ({ book, sheet }, value) => {
        requireStructure(book);
        const position = asInteger(value);
        if (position < 0 || position >= book.workbook.sheets.length) throw invalidArgument();
        moveSheet(book.workbook, sheet, position);
      },
    ),
    Visibility: property(
      '1.1',
      ({ sheet }) => VISIBILITY[sheet.visibility],
      ({ book, sheet }, value) => {
        requireStructure(book);
        const visibility = VISIBILITIES.find((each) => VISIBILITY[each] === value);
        if (!visibility) throw invalidArgument();
        changing(() => {
          setSheetVisibility(book.workbook, sheet, visibility);
        });
      },
    ),
    CustomProperties: navigation('1.12', (target) =>
      worksheetCustomPropertyCollectionType.of(target),
    ),
    ...worksheetView,
    Names: navigation('1.4', ({ book, sheet }) =>
      namedItemCollectionType.of({ book, scope: sheet.id }),
    ),
    Protection: navigation('1.2', (target) => worksheetProtectionType.of(target)),
    Comments: navigation('1.10', (target) => commentCollectionType.of(target)),
    PageLayout: navigation('1.9', (target) => pageLayoutType.of(target)),
    HorizontalPageBreaks: navigation('1.9', (target) =>
      pageBreakCollectionType.of({ ...target, kind: 'rowBreaks' }),
    ),
    VerticalPageBreaks: navigation('1.9', (target) =>
      pageBreakCollectionType.of({ ...target, kind: 'columnBreaks' }),
    ),
    Activate: method('1.1', activateSheet),
    Calculate: method('1.6', ({ book, sheet }) => {
      calculateSheet(book.workbook, sheet);
    }),
    Delete: method('1.1', ({ book, sheet }) => {
      requireStructure(book);
      if (sheet.visibility === 'veryHidden') {
        throw new WireError('InvalidOperation', 'A very hidden worksheet cannot be deleted.');
      }
      changing(() => {
        deleteSheet(book.workbook, sheet);
      });
    }),
    Copy: objectMethod('1.7', ({ book, sheet }, [type, relativeTo]) => {
      requireStructure(book);
      const { workbook } = book;
      const position = sheetPosition(book, type, worksheetType.targetOf(relativeTo));
      const copy = changing(() => copySheet({ workbook, sheet }, workbook, { position }));
      return worksheetType.of({ book, sheet: copy });
    }),
    GetNext: objectMethod('1.5', (target, [visibleOnly]) =>
      required(neighbour(target, 1, visibleOnly)),
    ),
    GetNextOrNullObject: objectMethod('1.5', (target, [visibleOnly]) =>
      neighbour(target, 1, visibleOnly),
    ),
    GetPrevious: objectMethod('1.5', (target, [visibleOnly]) =>
      required(neighbour(target, -1, visibleOnly)),
    ),
    GetPreviousOrNullObject: objectMethod('1.5', (target, [visibleOnly]) =>
      neighbour(target, -1, visibleOnly),
    ),
    /** How the library finds a sheet again that one of these methods gave. */
    _GetSheetById: objectMethod('1.7', sheetById),
    _GetAnotherWorksheetById: objectMethod('1.7', sheetById),
    GetRange: objectMethod('1.1', (target, [address]) => {
      const area = isGiven(address) ? resolveAddress(target, asText(address)) : WHOLE_SHEET;
      return range(target, area);
    }),
    ...worksheetSearch,
    GetRanges: objectMethod('1.9', (target, [address]) => {
      const areas = isGiven(address) ? resolveAddresses(target, asText(address)) : [WHOLE_SHEET];
      return rangeAreasType.of({ ...target, areas });
    }),
    GetCell: objectMethod('1.1', (target, [row, column]) =>
      indexes(target, asInteger(row), asInteger(column), 1, 1),
    ),
    GetRangeByIndexes: objectMethod('1.7', (target, [row, column, rows, columns]) =>
      indexes(target, asInteger(row), asInteger(column), asInteger(rows), asInteger(columns)),
    ),
    GetUsedRange: objectMethod('1.1', (target, [valuesOnly]) =>
      range(target, usedArea(target.sheet, WHOLE_SHEET, valuesOnly === true) ?? TOP_LEFT),
    ),
    GetUsedRangeOrNullObject: objectMethod('1.4', (target, [valuesOnly]) => {
      const area = usedArea(target.sheet, WHOLE_SHEET, valuesOnly === true);
      return area && range(target, area);
    }),
    ...worksheetEvents,
  },
});

function neighbour(
  { book, sheet }: SheetTarget,
  step: 1 | -1,
  visibleOnly: unknown,
): WireObject | null {
  const { sheets } = book.workbook;
  let at = sheets.indexOf(sheet) + step;
  while (visibleOnly === true && sheets[at] && sheets[at]?.visibility !== 'visible') at += step;
  const found = sheets[at];
  return found ? worksheetType.of({ book, sheet: found }) : null;
}

function required(object: WireObject | null): WireObject {
  if (!object) throw itemNotFound();
  return object;
}

function sheetById({ book }: SheetTarget, [id]: Arguments): WireObject {
  const sheet = book.workbook.sheets.find((each) => worksheetId(each) === id);
  if (!sheet) throw itemNotFound();
  return worksheetType.of({ book, sheet });
}

function range({ book, sheet }: SheetTarget, area: typeof WHOLE_SHEET): WireObject {
  return rangeType.of({ book, sheet, area });
}

function indexes(
  target: SheetTarget,
  top: number,
  left: number,
  rows: number,
  columns: number,
): WireObject {
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const inside = top >= 0 && left >= 0 && area.bottom < SHEET_ROWS && area.right < SHEET_COLUMNS;
  if (!inside || rows < 1 || columns < 1) throw invalidArgument();
  return range(target, area);
}
