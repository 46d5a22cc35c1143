import { printArea } from '../../../snapshot/address';
import type { Area } from '../../../snapshot/area';
import type { Sheet } from '../../../workbook/sheet';
import { worksheetId } from '../objects/open-book';
import { eventReference } from './event-range';
import { EVENT } from './event-types';
import { sourceOf, type Author, type RaisedEvent } from './raised-event';

/** `onFormatChanged`; it never says whether the add-in itself was it. */
export function formatsChanged(sheet: Sheet, area: Area, author: Author): RaisedEvent {
  return {
    event: EVENT.formatChanged,
    sheet,
    message: {
      address: printArea(area),
      source: sourceOf(author),
      worksheetId: worksheetId(sheet),
      referenceId: eventReference(sheet, area),
    },
  };
}
