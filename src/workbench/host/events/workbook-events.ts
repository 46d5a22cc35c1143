import { printArea } from '../../../snapshot/address';
import { SHEET_COLUMNS, type Area } from '../../../snapshot/area';
import type { Sheet, WorkbookChange } from '../../../workbook/workbook';
import { worksheetId, type OpenBook } from '../objects/open-book';
import { isAbove } from '../protocol/api-surface';
import type { ApiSet } from '../protocol/wire-object';
import { eventReference } from './event-range';
import { EVENT, WORKBOOK_TARGET, type EventNumber } from './event-registrations';

/** The category under which the library looks for events of the rich API. */
const EVENT_CATEGORY = 65536;

/** One row of the message that carries events to the library. */
export type EventRow = readonly [
  category: number,
  event: EventNumber,
  target: string,
  message: string,
  id: number,
  remote: boolean,
];

interface Circumstances {
  readonly level: ApiSet;
  /** The change was made by a request of this add-in. */
  readonly ours: boolean;
  /** The sheet that was in front before the change. */
  readonly sheetBefore: number;
}

/** The events that a change of the workbook raises, for those who listen. */
export function eventRows(
  book: OpenBook,
  change: WorkbookChange,
  circumstances: Circumstances,
): readonly EventRow[] {
  switch (change.kind) {
    case 'cells':
      return changedRows(book, change.sheet, change.area, 'RangeEdited', circumstances);
    case 'rows': {
      const { kind, at, count } = change.change;
      const area = { top: at, left: 0, bottom: at + count - 1, right: SHEET_COLUMNS - 1 };
      const type = kind === 'insert' ? 'RowInserted' : 'RowDeleted';
      return changedRows(book, change.sheet, area, type, circumstances);
    }
    case 'calculated':
      return rows(book, EVENT.calculated, change.sheet, {
        address: printArea(change.area),
        worksheetId: worksheetId(change.sheet),
      });
    case 'selection':
      return selectionRows(book, change.selection.sheet, change.selection.area, circumstances);
    case 'formats':
    case 'merges':
    case 'row-heights':
    case 'conditional-formats':
    case 'sheet-added':
    case 'sheet-deleted':
    case 'sheet-renamed':
    case 'sheet-moved':
    case 'sheet-visibility':
    case 'data-validations':
    case 'page-layout':
    case 'protection':
    case 'names':
      return [];
  }
}

function changedRows(
  book: OpenBook,
  sheet: Sheet,
  area: Area,
  changeType: 'RangeEdited' | 'RowInserted' | 'RowDeleted',
  { level, ours }: Circumstances,
): readonly EventRow[] {
  const trigger = { triggerSource: ours ? 'ThisLocalAddin' : 'Unknown' };
  return rows(book, EVENT.dataChanged, sheet, {
    address: printArea(area),
    changeType,
    source: 'Local',
    worksheetId: worksheetId(sheet),
    referenceId: eventReference(sheet, area),
    shiftDirection: 'None',
    ...(isAbove('1.14', level) ? {} : trigger),
  });
}

function selectionRows(
  book: OpenBook,
  sheetId: number,
  area: Area,
  { sheetBefore }: Circumstances,
): readonly EventRow[] {
  const sheet = book.workbook.sheets.find(({ id }) => id === sheetId);
  if (!sheet) return [];
  const message = { worksheetId: worksheetId(sheet) };
  return [
    ...(sheetBefore === sheetId ? [] : rows(book, EVENT.activated, sheet, message)),
    ...rows(book, EVENT.selectionChanged, sheet, { ...message, address: printArea(area) }),
  ];
}

function rows(
  { events }: OpenBook,
  event: EventNumber,
  sheet: Sheet,
  message: Readonly<Record<string, unknown>>,
): readonly EventRow[] {
  const json = JSON.stringify(message);
  return [worksheetId(sheet), WORKBOOK_TARGET]
    .filter((target) => events.has(event, target))
    .map((target) => [EVENT_CATEGORY, event, target, json, 0, false]);
}
