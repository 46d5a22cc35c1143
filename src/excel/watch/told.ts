import { parseArea } from '../../snapshot/address';
import { SHEET_COLUMNS, SHEET_ROWS, type Area } from '../../snapshot/area';
import type { CellShift, LineChange } from '../../workbook/structure/row-change';

/** What an event says of the cells of a sheet; taken for a hint, not for the truth. */
export type Told =
  | { readonly kind: 'edited'; readonly area: Area }
  /** Rows, columns or cells came or went, so that others moved. */
  | { readonly kind: 'moved'; readonly change: LineChange }
  /** Cells moved, but not which way. */
  | { readonly kind: 'unclear' };

/** The part of Excel's `onChanged` that is looked at; its direction came with 1.14. */
export interface ChangedEvent {
  readonly address: string;
  readonly changeType: string;
  readonly changeDirectionState?: {
    readonly insertShiftDirection?: string;
    readonly deleteShiftDirection?: string;
  };
}

/** Several areas come with a comma between them. */
export function toldBy(event: ChangedEvent): readonly Told[] {
  const areas = event.address.split(',').map(parseArea);
  return areas.map((area) => (area ? toldOf(event, area) : { kind: 'unclear' }));
}

function toldOf({ changeType, changeDirectionState: direction }: ChangedEvent, area: Area): Told {
  const rows = { at: area.top, count: area.bottom - area.top + 1 };
  const columns = { at: area.left, count: area.right - area.left + 1 };
  const inRows = { first: area.top, last: area.bottom };
  const inColumns = { first: area.left, last: area.right };
  switch (changeType) {
    case 'RangeEdited':
      return { kind: 'edited', area };
    case 'RowInserted':
      return { kind: 'moved', change: { kind: 'insert', ...rows } };
    case 'RowDeleted':
      return { kind: 'moved', change: { kind: 'delete', ...rows } };
    case 'ColumnInserted':
      return moved({ kind: 'insert', axis: 'column', band: ALL_ROWS, ...columns });
    case 'ColumnDeleted':
      return moved({ kind: 'delete', axis: 'column', band: ALL_ROWS, ...columns });
    case 'CellInserted':
      if (direction?.insertShiftDirection === 'Down')
        return moved({ kind: 'insert', axis: 'row', band: inColumns, ...rows });
      if (direction?.insertShiftDirection === 'Right')
        return moved({ kind: 'insert', axis: 'column', band: inRows, ...columns });
      return { kind: 'unclear' };
    case 'CellDeleted':
      if (direction?.deleteShiftDirection === 'Up')
        return moved({ kind: 'delete', axis: 'row', band: inColumns, ...rows });
      if (direction?.deleteShiftDirection === 'Left')
        return moved({ kind: 'delete', axis: 'column', band: inRows, ...columns });
      return { kind: 'unclear' };
    default:
      return { kind: 'unclear' };
  }
}

const ALL_ROWS = { first: 0, last: SHEET_ROWS - 1 };

function moved(change: CellShift): Told {
  const { first, last } = change.band;
  const isAllColumns = change.axis === 'row' && first === 0 && last === SHEET_COLUMNS - 1;
  const { kind, at, count } = change;
  return { kind: 'moved', change: isAllColumns ? { kind, at, count } : change };
}
