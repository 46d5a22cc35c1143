import { hiddenLines } from '../../snapshot/hidden-lines';
import { lockedCells } from '../../snapshot/locked-cells';
import { isCovered, type Area } from '../../snapshot/area';
import { blankRooms } from '../../snapshot/blank-rooms';
import type { SheetSnapshot } from '../../snapshot/snapshot';
import type { AddressedCell } from './cells';
import { textRoom } from './text-room';

/** Forms stand in these cells; of what lies beyond, the look is not asked for. */
const WINDOW = 'A1:Z500';

/** How the first rows of a sheet look: what is hidden of them and their sizes, and how their texts stand in them. */
export interface SheetLook {
  /** Its standard height loaded. */
  readonly sheet: Excel.Worksheet;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/**
 * Asks for what `withLook` reads. With A1 in it no part of the range can be empty, which Excel would refuse.
 * @param isProtected only then it matters which cells are locked
 */
export function loadLook(sheet: Excel.Worksheet, isProtected: boolean): SheetLook {
  const window = sheet.getUsedRange(true).getBoundingRect('A1').getIntersection(WINDOW);
  sheet.load('standardHeight');
  return {
    sheet,
    rows: window.getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
    columns: window.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
    cells: window.getCellProperties({
      format: {
        indentLevel: true,
        wrapText: true,
        textOrientation: true,
        font: { size: true },
        ...(isProtected && { protection: true }),
      },
    }),
  };
}

/** The cells with their indents and their room, which of their rows and columns are hidden, and what is locked. */
export function withLook(
  cells: readonly AddressedCell[],
  merges: readonly Area[],
  look: SheetLook,
): Pick<SheetSnapshot, 'cells' | 'rooms' | 'hidden' | 'locked'> {
  const roomOf = textRoom(look, merges);
  const looking = cells.map(([address, cell]): AddressedCell => {
    const indent = look.cells.value[cell.row]?.[cell.column]?.format?.indentLevel ?? 0;
    const room = roomOf(cell);
    return [address, { ...cell, ...(indent > 0 && { indent }), ...(room && { room }) }];
  });
  const places = cells.map(([, cell]) => cell);
  return {
    cells: new Map(looking),
    ...blankRooms(places, (place) => {
      const room = roomOf({ ...place, value: null });
      return room && !isCovered(place, merges) ? room : null;
    }),
    ...hiddenLines(places, {
      row: (row) => look.rows.value[row]?.rowHidden === true,
      column: (column) => look.columns.value[column]?.columnHidden === true,
    }),
    ...lockedCells(
      places,
      ({ row, column }) => look.cells.value[row]?.[column]?.format?.protection?.locked === true,
    ),
  };
}
