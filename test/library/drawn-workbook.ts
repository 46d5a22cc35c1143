import { areaOf } from '../../src/snapshot/area';
import { blankWorkbook } from '../../src/workbook/blank-workbook';
import { setCells } from '../../src/workbook/cells/set-cells';
import { restyle } from '../../src/workbook/styles/restyle';
import { mergeCells } from '../../src/workbook/structure/merge-cells';
import type { Workbook } from '../../src/workbook/workbook';
import { blankXlsx } from '../../src/xlsx/blank-xlsx';
import type { XlsxDocument } from '../../src/xlsx/xlsx-document';
import { drawnSheet } from '../form/layouts/drawn-sheet';

/** A workbook whose one sheet is the drawing. */
export function drawnWorkbook(drawing: string): Workbook {
  const workbook = blankWorkbook(SHEET);
  draw(workbook, drawing);
  return workbook;
}

/** A file that holds the drawing. */
export function drawnDocument(drawing: string): XlsxDocument {
  const document = blankXlsx(SHEET);
  draw(document.workbook, drawing);
  return document;
}

const SHEET = '表';

function draw(workbook: Workbook, drawing: string): void {
  const drawn = drawnSheet(drawing, SHEET);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const cells = [...drawn.cells.values()];
  setCells(
    workbook,
    sheet,
    cells.map(({ row, column, value }) => ({
      place: { row, column },
      cell: { value, formula: null, style: 0 },
    })),
  );
  for (const { row, column, numberFormat, indent = 0 } of cells) {
    const look = { numberFormat, ...(indent > 0 && { indent, horizontal: 'left' as const }) };
    if (numberFormat !== 'General' || indent > 0) {
      restyle(workbook, sheet, areaOf({ row, column }), look);
    }
  }
  for (const area of drawn.merges) mergeCells(workbook, sheet, area);
}
