import { areaOf, headOf } from '../../../snapshot/area';
import { eventRange } from '../events/event-range';
import { workbookEvents } from '../events/watched-events';
import { method, navigation, objectMethod, property } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';
import { requireActive } from './access';
import { applicationType } from './application';
import { asText, itemNotFound } from './arguments';
import { commentCollectionType } from './comments/comment-collection';
import { customXmlPartCollectionType } from './custom-xml/custom-xml-part-collection';
import { documentPropertiesType } from './document-properties/document-properties';
import { insertWorksheets } from './insert-worksheets';
import { namedItemCollectionType } from './named-item-collection';
import { activeSheet, areasTarget, type OpenBook, type RangeTarget } from './open-book';
import { rangeType } from './range';
import { rangeAreasType } from './range-areas';
import { runtimeType } from './runtime';
import { settingCollectionType } from './setting-collection';
import { createdWorkbook } from './workbook-created';
import { workbookProtectionType } from './workbook-protection';
import { worksheetCollectionType } from './worksheet-collection';

/** The object at which every path of a request begins. */
export const workbookType: ObjectType<OpenBook> = defineType({
  name: 'Workbook',
  members: {
    ReadOnly: property('1.8', ({ faults }) => faults.readOnly),
    Application: navigation('1.1', (book) => applicationType.of(book)),
    Worksheets: navigation('1.1', (book) => worksheetCollectionType.of(book)),
    Names: navigation('1.1', (book) => namedItemCollectionType.of({ book, scope: null })),
    Comments: navigation('1.10', (book) => commentCollectionType.of({ book, sheet: null })),
    CustomXmlParts: navigation('1.5', (book) =>
      customXmlPartCollectionType.of({ book, namespace: null }),
    ),
    Settings: navigation('1.4', (book) => settingCollectionType.of(book)),
    /** What `Excel.createWorkbook` asks of Excel on the web. */
    CreateAndOpenWorkbook: method('1.8', (book, [base64]) => {
      createdWorkbook(book, base64).open();
    }),
    Properties: navigation('1.7', (book) => documentPropertiesType.of(book)),
    Protection: navigation('1.7', (book) => workbookProtectionType.of(book)),
    InsertWorksheetsFromBase64: method('1.13', (book, [base64, options]) =>
      insertWorksheets(book, base64, options),
    ),
    GetSelectedRange: objectMethod('1.1', (book) => rangeType.of(selected(book))),
    GetSelectedRanges: objectMethod('1.9', (book) =>
      rangeAreasType.of(areasTarget(selected(book))),
    ),
    GetActiveCell: objectMethod('1.7', (book) => {
      const range = selected(book);
      return rangeType.of({ ...range, area: areaOf(headOf(range.area)) });
    }),
    _Runtime: navigation('1.5', (book) => runtimeType.of(book)),
    ...workbookEvents,
    /** How the library finds the cells of an event. */
    _GetRangeForEventByReferenceId: objectMethod('1.9', (book, [reference]) => {
      const range = eventRange(book, asText(reference));
      if (!range) throw itemNotFound();
      return rangeType.of(range);
    }),
    _GetRangeOrNullObjectForEventByReferenceId: objectMethod('1.9', (book, [reference]) => {
      const range = eventRange(book, asText(reference));
      return range && rangeType.of(range);
    }),
  },
});

function selected(book: OpenBook): RangeTarget {
  requireActive(book);
  const sheet = activeSheet(book);
  if (!sheet) throw itemNotFound();
  return { book, sheet, area: book.workbook.selection.area };
}
