import ExcelJS from 'exceljs';

/** A workbook of another program with these texts in its first column; none for an empty one. */
export async function workbookOf(...texts: readonly string[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Sheet1');
  texts.forEach((text, index) => {
    sheet.getCell(index + 1, 1).value = text;
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
