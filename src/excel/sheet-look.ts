import { hiddenLines } from '../snapshot/hidden-lines';
import type { SheetSnapshot } from '../snapshot/snapshot';
import type { AddressedCell } from './cells';

/** Forms stand in these cells; of what lies beyond, the look is not asked for. */
const ROWS = 500;
const WINDOW = `A1:Z${ROWS}`;
/** Outlines stand in one of the first columns: the look of every cell would be a large answer. */
const OUTLINES = `A1:D${ROWS}`;

/** How the first rows of a sheet look: what is hidden of them, and how far the texts are indented. */
export interface SheetLook {
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Asks for what `withLook` reads. With A1 in it no part of the range can be empty, which Excel would refuse. */
export function loadLook(sheet: Excel.Worksheet): SheetLook {
  const used = sheet.getUsedRange(true).getBoundingRect('A1');
  const window = used.getIntersection(WINDOW);
  return {
    rows: window.getRowProperties({ rowHidden: true }),
    columns: window.getColumnProperties({ columnHidden: true }),
    cells: used.getIntersection(OUTLINES).getCellProperties({ format: { indentLevel: true } }),
  };
}

/** The cells with their indents, and which of their rows and columns are hidden. */
export function withLook(
  cells: readonly AddressedCell[],
  look: SheetLook,
): Pick<SheetSnapshot, 'cells' | 'hidden'> {
  const indented = cells.map(([address, cell]): AddressedCell => {
    const indent = look.cells.value[cell.row]?.[cell.column]?.format?.indentLevel ?? 0;
    return [address, indent > 0 ? { ...cell, indent } : cell];
  });
  return {
    cells: new Map(indented),
    ...hiddenLines(
      cells.map(([, cell]) => cell),
      {
        row: (row) => look.rows.value[row]?.rowHidden === true,
        column: (column) => look.columns.value[column]?.columnHidden === true,
      },
    ),
  };
}
