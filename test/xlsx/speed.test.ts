import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { richSample } from './rich-sample';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** 10,000 rows of 20 cells, numbers and shared texts by turns. */
function largeSheet(): string {
  const rows = Array.from({ length: 10_000 }, (_, row) => {
    const cells = Array.from({ length: 20 }, (_, column) => {
      const reference = `${String.fromCharCode(65 + column)}${row + 1}`;
      return column % 2 === 0
        ? `<c r="${reference}" s="1"><v>${(row * column) / 7}</v></c>`
        : `<c r="${reference}" t="s"><v>${column % 4}</v></c>`;
    });
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

describe('200,000 cells', () => {
  const bytes = richSample({ 'xl/worksheets/sheet1.xml': largeSheet() });

  it('are read within a second', () => {
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      const { workbook } = openXlsx(bytes);
      expect(workbook.sheets[0]?.rows.size).toBe(10_000);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(1000);
  });

  it('are saved with one of them changed within three', () => {
    const document = openXlsx(bytes);
    const cells = document.workbook.sheets[0]?.rows.get(5000)?.cells;
    cells?.set(0, { value: 1, formula: null, style: 1 });
    const start = performance.now();
    expect(saveXlsx(document).length).toBeGreaterThan(1000);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
