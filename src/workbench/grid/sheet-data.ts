import {
  BooleanNumber,
  type IColumnData,
  type IRowData,
  type IWorksheetData,
} from '@univerjs/core';
import { unhiddenRowHeight } from '../../workbook/layout/row-height';
import type { Workbook } from '../../workbook/workbook';
import type { Sheet } from '../../workbook/sheet';
import { gridCells } from './cells';
import { drawnArea } from './extent';
import { columnPixels, pointsToPixels } from './geometry';
import { gridRange } from './range';

const HEADER = { rowHeader: { width: 40 }, columnHeader: { height: 22 } };

/** The grid's id of a sheet of the model. */
export function gridSheetId(sheet: Sheet): string {
  return String(sheet.id);
}

/** A sheet of the model as the grid takes it in. */
export function gridSheet(workbook: Workbook, sheet: Sheet): Partial<IWorksheetData> {
  const drawn = drawnArea(sheet);
  return {
    id: gridSheetId(sheet),
    name: sheet.name,
    hidden: hidden(sheet.visibility !== 'visible'),
    rowCount: drawn.bottom + 1,
    columnCount: drawn.right + 1,
    defaultRowHeight: pointsToPixels(sheet.defaultRowHeight),
    defaultColumnWidth: columnPixels(sheet.defaultColumnWidth),
    mergeData: sheet.merges.map(gridRange),
    cellData: gridCells(workbook, sheet, drawn),
    rowData: rows(workbook, sheet),
    columnData: columns(sheet, drawn.right),
    showGridlines: BooleanNumber.TRUE,
    ...HEADER,
  };
}

function rows(workbook: Workbook, sheet: Sheet): Record<number, IRowData> {
  const data: Record<number, IRowData> = {};
  for (const [index, row] of sheet.rows) {
    const height = pointsToPixels(unhiddenRowHeight(workbook, sheet, index));
    data[index] = { h: height, ia: BooleanNumber.FALSE, hd: hidden(row.hidden) };
  }
  return data;
}

function columns(sheet: Sheet, last: number): Record<number, IColumnData> {
  const data: Record<number, IColumnData> = {};
  for (const run of sheet.columns) {
    for (let column = run.first; column <= Math.min(run.last, last); column++) {
      const width = columnPixels(run.width ?? sheet.defaultColumnWidth);
      data[column] = { w: width, hd: hidden(run.hidden) };
    }
  }
  return data;
}

function hidden(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
