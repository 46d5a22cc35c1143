import { printArea } from '../../../snapshot/address';
import { SHEET_COLUMNS } from '../../../snapshot/area';
import type { WorkbookChange } from '../../../workbook/workbook-change';
import { worksheetId } from '../objects/open-book';
import { EVENT } from './event-types';
import { sourceOf, type Author, type RaisedEvent } from './raised-event';

/** `onRowHiddenChanged` of entire rows: `5:9`. */
export function rowsHiddenChanged(
  { sheet, rows, hidden }: Extract<WorkbookChange, { kind: 'rows-hidden' }>,
  author: Author,
): RaisedEvent {
  const area = { top: rows.first, left: 0, bottom: rows.last, right: SHEET_COLUMNS - 1 };
  return {
    event: EVENT.rowHiddenChanged,
    sheet,
    message: {
      address: printArea(area),
      changeType: hidden ? 'Hidden' : 'Unhidden',
      source: sourceOf(author),
      worksheetId: worksheetId(sheet),
    },
  };
}
