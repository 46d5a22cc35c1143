import type { Area, CellRef } from '../../../snapshot/area';
import type { CellStyle } from '../../../workbook/style';
import { cellAt, type Sheet, type Workbook } from '../../../workbook/workbook';
import { WireError } from '../protocol/wire-error';

/** The style of a cell; a cell that the model does not hold has the workbook's first. */
export function styleAt(workbook: Workbook, sheet: Sheet, cell: CellRef): CellStyle {
  const style = workbook.styles[cellAt(sheet, cell)?.style ?? 0];
  if (!style) throw new WireError('GeneralException', 'A cell has a style that does not exist.');
  return style;
}

/** What all cells of an area share, or null, as Excel answers, where they differ. */
export function shared<T>(area: Area, read: (cell: CellRef) => T): T | null {
  const first = read({ row: area.top, column: area.left });
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (read({ row, column }) !== first) return null;
    }
  }
  return first;
}
