import { printArea } from '../../../snapshot/address';
import { columnCount, rowCount, SHEET_COLUMNS, type Area } from '../../../snapshot/area';
import { BLANK_CELL } from '../../../workbook/cells/cell';
import {
  isWhole,
  withLines,
  type CellShift,
  type RowChange,
} from '../../../workbook/structure/row-change';
import { cellAt, type Sheet } from '../../../workbook/sheet';
import type { WorkbookChange } from '../../../workbook/workbook-change';
import { valueType, wireValue } from '../objects/cell-value';
import { worksheetId } from '../objects/open-book';
import { eventReference } from './event-range';
import { EVENT } from './event-types';
import { sourceOf, type Circumstances, type RaisedEvent } from './raised-event';

/** Excel's `DataChangeType`. */
type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** Where the cells beyond go, in the library's words; it makes `changeDirectionState` of them. */
const SHIFT = {
  insert: { row: 'ShiftCellDown', column: 'ShiftCellRight' },
  delete: { row: 'ShiftCellUp', column: 'ShiftCellLeft' },
} as const;

type CellsChange = Extract<WorkbookChange, { kind: 'cells' }>;

/** `onChanged` of cells that were written; its details tell of a single cell only. */
export function cellsEdited(change: CellsChange, circumstances: Circumstances): RaisedEvent {
  const { sheet, area } = change;
  return changed(sheet, area, 'RangeEdited', circumstances, details(change));
}

/** `onChanged` of entire rows that came or went: `5:9`. */
export function rowsMoved(
  sheet: Sheet,
  { kind, at, count }: RowChange,
  circumstances: Circumstances,
): RaisedEvent {
  const area = { top: at, left: 0, bottom: at + count - 1, right: SHEET_COLUMNS - 1 };
  return changed(sheet, area, kind === 'insert' ? 'RowInserted' : 'RowDeleted', circumstances);
}

/** `onChanged` of entire columns, or of some cells, that came or went. */
export function cellsShifted(
  sheet: Sheet,
  change: CellShift,
  circumstances: Circumstances,
): RaisedEvent {
  const { kind, axis, at, count, band } = change;
  const lines = { first: at, last: at + count - 1 };
  const none = { top: 0, left: 0, bottom: 0, right: 0 };
  const area = withLines(withLines(none, axis, lines), axis === 'row' ? 'column' : 'row', band);
  const whole = kind === 'insert' ? 'ColumnInserted' : 'ColumnDeleted';
  const part = kind === 'insert' ? 'CellInserted' : 'CellDeleted';
  if (isWhole(change)) return changed(sheet, area, whole, circumstances);
  const shiftDirection = SHIFT[kind][axis];
  return changed(sheet, area, part, circumstances, { shiftDirection });
}

/** `onChanged` for cells that merely look otherwise: Excel's guide and its reference differ on whether it comes. */
export function formatsEdited(sheet: Sheet, area: Area, circumstances: Circumstances): RaisedEvent {
  return changed(sheet, area, 'RangeEdited', circumstances);
}

function changed(
  sheet: Sheet,
  area: Area,
  changeType: ChangeType,
  { author, triggerSource }: Circumstances,
  more: object = {},
): RaisedEvent {
  return {
    event: EVENT.dataChanged,
    sheet,
    message: {
      address: printArea(area),
      changeType,
      source: sourceOf(author),
      worksheetId: worksheetId(sheet),
      referenceId: eventReference(sheet, area),
      // Of this the library makes no `changeDirectionState`.
      shiftDirection: 'None',
      ...(triggerSource ? { triggerSource } : {}),
      ...more,
    },
  };
}

function details({ sheet, area, previous }: CellsChange): object {
  const [only] = previous;
  if (!only || rowCount(area) * columnCount(area) > 1) return {};
  const before = (only.cell ?? BLANK_CELL).value;
  const after = (cellAt(sheet, only.place) ?? BLANK_CELL).value;
  return {
    valueBefore: wireValue(before),
    valueAfter: wireValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}
