import type { ICellData } from '@univerjs/core';
import type { Area } from '../../snapshot/area';
import type { Workbook } from '../../workbook/workbook';
import type { Sheet } from '../../workbook/sheet';
import { gridCell } from './cell';

type Matrix<Cell> = Record<number, Record<number, Cell>>;

/** The cells of an area as the grid takes them in, those that are blank paper left out. */
export function gridCells(workbook: Workbook, sheet: Sheet, area: Area): Matrix<ICellData> {
  const cells: Matrix<ICellData> = {};
  for (const [row, line] of Object.entries(gridPatch(workbook, sheet, area))) {
    const held = Object.entries(line).filter((entry): entry is [string, ICellData] => !!entry[1]);
    if (held.length > 0) cells[Number(row)] = Object.fromEntries(held);
  }
  return cells;
}

/** What makes an area of the grid look like the model: null where nothing is any more. */
export function gridPatch(workbook: Workbook, sheet: Sheet, area: Area): Matrix<ICellData | null> {
  const cells: Matrix<ICellData | null> = {};
  for (let row = area.top; row <= area.bottom; row++) {
    const line: Record<number, ICellData | null> = {};
    for (let column = area.left; column <= area.right; column++) {
      line[column] = gridCell(workbook, sheet, { row, column });
    }
    cells[row] = line;
  }
  return cells;
}
