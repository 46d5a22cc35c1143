import { richSample } from '../test/xlsx/rich-sample';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A sheet part of 10,000 rows of 20 cells, numbers and shared texts by turns. */
export const largeSheetXml = `<worksheet xmlns="${MAIN}"><sheetData>${Array.from({ length: 10_000 }, rowXml).join('')}</sheetData></worksheet>`;

/** A workbook whose first sheet is the large one. */
export const largeWorkbook = richSample({ 'xl/worksheets/sheet1.xml': largeSheetXml });

function rowXml(_: unknown, row: number): string {
  const cells = Array.from({ length: 20 }, (_, column) => {
    const reference = `${String.fromCharCode(65 + column)}${row + 1}`;
    return column % 2 === 0
      ? `<c r="${reference}" s="1"><v>${(row * column) / 7}</v></c>`
      : `<c r="${reference}" t="s"><v>${column % 4}</v></c>`;
  });
  return `<row r="${row + 1}">${cells.join('')}</row>`;
}
