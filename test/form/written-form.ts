import ExcelJS from 'exceljs';
import type { SheetSnapshot, Snapshot } from '../../src/snapshot/snapshot';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';

/** A workbook to be written by another program, as people's files are. */
export function otherWorkbook(): ExcelJS.Workbook {
  return new ExcelJS.Workbook();
}

/** Writes a drawn sheet, so many rows down and columns to the right. */
export function writeForm(
  target: ExcelJS.Worksheet,
  { cells, merges }: SheetSnapshot,
  down = 0,
  right = 0,
): void {
  for (const { row, column, value, numberFormat } of cells.values()) {
    const cell = target.getCell(row + 1 + down, column + 1 + right);
    if (typeof value === 'string' || typeof value === 'number') cell.value = value;
    if (numberFormat !== 'General') cell.numFmt = numberFormat;
  }
  for (const area of merges) {
    target.mergeCells(
      area.top + 1 + down,
      area.left + 1 + right,
      area.bottom + 1 + down,
      area.right + 1 + right,
    );
  }
}

/** The written workbook as the product sees it. */
export async function readBack(workbook: ExcelJS.Workbook): Promise<Snapshot> {
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return takeSnapshot(openXlsx(bytes).workbook);
}
