import { printArea } from '../../../snapshot/address';
import type { Area } from '../../../snapshot/area';
import type { Selection, Workbook } from '../../../workbook/workbook';
import type { Sheet } from '../../../workbook/sheet';
import { worksheetId } from '../objects/open-book';
import { EVENT } from './event-types';
import type { RaisedEvent } from './raised-event';

/** The cell at which the selection of a sheet stands that has not been in front yet. */
const FIRST_CELL: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** What was selected last on each sheet, so that Excel tells only of what has become another. */
export class LastSelections {
  readonly #areas = new Map<number, Area>();
  #front: number;

  constructor({ sheet, area }: Selection) {
    this.#front = sheet;
    this.#areas.set(sheet, area);
  }

  /**
   * Notes a selection. A sheet that comes to the front puts the one before it back; its selection is told only where
   * it is another than when the sheet was left.
   * @returns what Excel tells of it, none where all is as it was
   */
  next(workbook: Workbook, { sheet: id, area }: Selection): readonly RaisedEvent[] {
    const sheetOf = (wanted: number) => workbook.sheets.find((sheet) => sheet.id === wanted);
    const before = this.#areas.get(id) ?? FIRST_CELL;
    const events: RaisedEvent[] = [];
    const tell = (event: RaisedEvent['event'], sheet: Sheet | undefined, more: object = {}) => {
      if (sheet)
        events.push({ event, sheet, message: { worksheetId: worksheetId(sheet), ...more } });
    };
    if (this.#front !== id) {
      tell(EVENT.deactivated, sheetOf(this.#front));
      tell(EVENT.activated, sheetOf(id));
    }
    const address = printArea(area);
    if (printArea(before) !== address) tell(EVENT.selectionChanged, sheetOf(id), { address });
    this.#front = id;
    this.#areas.set(id, area);
    return events;
  }
}
