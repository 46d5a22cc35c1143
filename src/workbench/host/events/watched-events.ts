import type { Sheet } from '../../../workbook/sheet';
import { worksheetId, type OpenBook, type SheetTarget } from '../objects/open-book';
import { eventMethods } from './event-methods';
import { EVENT, WORKBOOK_TARGET } from './event-types';

/** Events of a worksheet that came to its collection in the same set. Nothing in this host sorts yet. */
const ON_SHEET_AND_COLLECTION = {
  ActivatedEvent: { event: EVENT.activated, since: '1.7' },
  DeactivatedEvent: { event: EVENT.deactivated, since: '1.7' },
  CalculatedEvent: { event: EVENT.calculated, since: '1.8' },
  FormatChangedEvent: { event: EVENT.formatChanged, since: '1.9' },
  RowSortedEvent: { event: EVENT.rowSorted, since: '1.10' },
  ColumnSortedEvent: { event: EVENT.columnSorted, since: '1.10' },
  RowHiddenChangedEvent: { event: EVENT.rowHiddenChanged, since: '1.11' },
  FormulaChangedEvent: { event: EVENT.formulaChanged, since: '1.13' },
  ProtectionChangedEvent: { event: EVENT.protectionChanged, since: '1.14' },
  EventNameChanged: { event: EVENT.nameChanged, since: '1.17' },
  EventVisibilityChanged: { event: EVENT.visibilityChanged, since: '1.17' },
} as const;

/** How the library starts and ends to listen to one worksheet. */
export const worksheetEvents = eventMethods<SheetTarget>(
  ({ book, sheet }) => ({ registrations: book.events, target: worksheetId(sheet) }),
  {
    ...ON_SHEET_AND_COLLECTION,
    DataChangedEvent: { event: EVENT.dataChanged, since: '1.7' },
    SelectionChangedEvent: { event: EVENT.selectionChanged, since: '1.7' },
  },
);

/** How it listens to all worksheets at once. */
export const worksheetCollectionEvents = eventMethods<OpenBook>(onWorkbook, {
  ...ON_SHEET_AND_COLLECTION,
  DataChangedEvent: { event: EVENT.dataChanged, since: '1.9' },
  SelectionChangedEvent: { event: EVENT.selectionChanged, since: '1.9' },
  AddedEvent: { event: EVENT.added, since: '1.7' },
  DeletedEvent: { event: EVENT.deleted, since: '1.7' },
  EventMoved: { event: EVENT.moved, since: '1.17' },
});

/** How it listens to the workbook itself. */
export const workbookEvents = eventMethods<OpenBook>(onWorkbook, {
  ActivatedEvent: { event: EVENT.workbookActivated, since: '1.13' },
});

/** How it listens to the comments of the workbook, or of one worksheet. */
export const commentCollectionEvents = eventMethods<{
  readonly book: OpenBook;
  readonly sheet: Sheet | null;
}>(
  ({ book, sheet }) => ({
    registrations: book.events,
    target: sheet ? worksheetId(sheet) : WORKBOOK_TARGET,
  }),
  {
    AddedEvent: { event: EVENT.commentAdded, since: '1.12' },
    ChangedEvent: { event: EVENT.commentChanged, since: '1.12' },
    DeletedEvent: { event: EVENT.commentDeleted, since: '1.12' },
  },
);

function onWorkbook({ events }: OpenBook) {
  return { registrations: events, target: WORKBOOK_TARGET };
}
