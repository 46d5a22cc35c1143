import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { parseCell } from '../../src/snapshot/address';
import { contains, headOf, sameCell } from '../../src/snapshot/area';
import type { CellValue } from '../../src/snapshot/snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { cellAt } from '../../src/workbook/sheet';

const FORMS = join(__dirname, '../forms');
const files = readdirSync(FORMS).filter((name) => name.endsWith('.xlsx'));

/** exceljs's view of a cell in our terms. */
function seen(value: ExcelJS.CellValue): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return { error: value.error };
  if ('result' in value) return seen(value.result ?? null);
  return null;
}

describe('openXlsx', () => {
  it('finds all the forms', () => {
    expect(files).toHaveLength(17);
  });

  it.each(files)('reads %s as exceljs does', async (file) => {
    const bytes = readFileSync(join(FORMS, file));
    const { workbook } = openXlsx(bytes);
    const other = new ExcelJS.Workbook();
    await other.xlsx.readFile(join(FORMS, file));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(other.worksheets.map((s) => s.name));
    for (const sheet of workbook.sheets) {
      const theirs = other.getWorksheet(sheet.name);
      let cells = 0;
      theirs?.eachRow((row) => {
        row.eachCell((cell) => {
          const place = parseCell(cell.address) ?? { row: 0, column: 0 };
          const merge = sheet.merges.find((area) => contains(area, place));
          // exceljs repeats a merged value in the covered cells; the file holds it once.
          const covered = merge !== undefined && !sameCell(headOf(merge), place);
          const ours = cellAt(sheet, place);
          const expected = covered ? null : seen(cell.value);
          expect([cell.address, ours?.value ?? null]).toEqual([cell.address, expected]);
          if (ours) {
            const style = workbook.styles[ours.style];
            expect(style?.numberFormat).toBe(cell.numFmt || 'General');
            expect(style?.font.bold).toBe(cell.font.bold ?? false);
            expect(style?.wrap).toBe(cell.alignment.wrapText ?? false);
          }
          cells += 1;
        });
      });
      expect(cells).toBeGreaterThan(0);
    }
  });
});
