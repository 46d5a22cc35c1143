import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { enterCell } from '../../src/workbook/cells/enter-cell';
import { setNumberFormat } from '../../src/workbook/styles/set-number-format';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { blankXlsx } from '../../src/xlsx/blank-xlsx';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { comparePackages } from './compare-packages';

const FORMS = join(__dirname, '../forms');
const files = readdirSync(FORMS).filter((name) => name.endsWith('.xlsx'));
const SEED = new Uint8Array(readFileSync(join(FORMS, 'guangzhou-cppcc.xlsx')));

function openSeed(bytes: Uint8Array = SEED) {
  const document = openXlsx(bytes);
  const [sheet] = document.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return { document, workbook: document.workbook, sheet };
}

describe('saveXlsx', () => {
  it.each(files)('gives %s back byte by byte when nothing changed', (file) => {
    const bytes = new Uint8Array(readFileSync(join(FORMS, file)));
    expect(Buffer.from(saveXlsx(openXlsx(bytes))).equals(bytes)).toBe(true);
  });

  it.each(files)('changes nothing but the edited cell of %s', (file) => {
    const bytes = new Uint8Array(readFileSync(join(FORMS, file)));
    const { document, workbook, sheet } = openSeed(bytes);
    const filled = [...(takeSnapshot(workbook).sheets[0]?.cells ?? [])].at(7);
    if (!filled) throw new Error('no cell');
    const [address, place] = filled;
    enterCell(workbook, sheet, place, '改过的 <文字> & 更多\n第二行 ');
    const differences = comparePackages(bytes, saveXlsx(document));
    expect(differences).toEqual([
      {
        part: 'xl/worksheets/sheet1.xml',
        kind: 'changed',
        elements: [expect.stringMatching(new RegExp(`row\\[r=\\d+\\]/c\\[r=${address}\\]$`))],
      },
    ]);
    expect(
      takeSnapshot(openXlsx(saveXlsx(document)).workbook).sheets[0]?.cells.get(address)?.value,
    ).toBe('改过的 <文字> & 更多\n第二行 ');
  });

  it('shows another program the same but for the edited cells', async () => {
    const { document, workbook, sheet } = openSeed();
    enterCell(workbook, sheet, { row: 5, column: 2 }, 12.5);
    enterCell(workbook, sheet, { row: 60, column: 9 }, '新行里的字');
    const view = async (bytes: Uint8Array) => {
      const other = new ExcelJS.Workbook();
      await other.xlsx.load(new Uint8Array(bytes).buffer);
      const cells = new Map<string, { readonly value: unknown; readonly style: unknown }>();
      other.worksheets[0]?.eachRow((row) => {
        row.eachCell({ includeEmpty: true }, (cell) => {
          cells.set(cell.address, { value: cell.value, style: cell.style });
        });
      });
      return cells;
    };
    const before = await view(SEED);
    const after = await view(saveXlsx(document));
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (address) => JSON.stringify(before.get(address)) !== JSON.stringify(after.get(address)),
    );
    // exceljs fills the new row up with blank cells on its way to the new one.
    expect(changed.filter((address) => after.get(address)?.value !== null).sort()).toEqual([
      'C6',
      'J61',
    ]);
    expect([after.get('C6')?.value, after.get('J61')?.value]).toEqual([12.5, '新行里的字']);
  });

  it('appends a style for a new number format and keeps the rest of the cell’s own', () => {
    const { document, workbook, sheet } = openSeed();
    setNumberFormat(workbook, sheet, { top: 5, left: 2, bottom: 5, right: 2 }, '0.000"万元"');
    const saved = saveXlsx(document);
    const differences = comparePackages(SEED, saved);
    expect(differences.map(({ part }) => part).sort()).toEqual([
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    const again = openSeed(saved);
    const style = (of: typeof again) =>
      of.workbook.styles[of.sheet.rows.get(5)?.cells.get(2)?.style ?? 0];
    expect(style(again)).toEqual({ ...style(openSeed()), numberFormat: '0.000"万元"' });
  });

  it('returns to the very bytes when an edit is taken back', () => {
    const { document, workbook, sheet } = openSeed();
    const before = sheet.rows.get(5)?.cells.get(2)?.value;
    enterCell(workbook, sheet, { row: 5, column: 2 }, '12.5%');
    const cell = sheet.rows.get(5)?.cells.get(2);
    enterCell(workbook, sheet, { row: 5, column: 2 }, typeof before === 'number' ? before : '');
    const style = openSeed().sheet.rows.get(5)?.cells.get(2)?.style ?? 0;
    if (cell) sheet.rows.get(5)?.cells.set(2, { value: before ?? null, formula: null, style });
    expect(Buffer.from(saveXlsx(document)).equals(SEED)).toBe(true);
  });

  it('saves a new workbook', async () => {
    const document = blankXlsx('部门 <表>');
    const [sheet] = document.workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    enterCell(document.workbook, sheet, { row: 0, column: 0 }, '标题');
    enterCell(document.workbook, sheet, { row: 2, column: 1 }, '95%');
    enterCell(document.workbook, sheet, { row: 3, column: 1 }, '=B3*2');
    const saved = saveXlsx(document);
    expect(takeSnapshot(openXlsx(saved).workbook)).toEqual(takeSnapshot(document.workbook));
    const other = new ExcelJS.Workbook();
    await other.xlsx.load(new Uint8Array(saved).buffer);
    const theirs = other.getWorksheet('部门 <表>');
    expect(theirs?.getCell('A1').value).toBe('标题');
    expect(theirs?.getCell('B3').numFmt).toBe('0%');
    expect(theirs?.getCell('B4').value).toMatchObject({ formula: 'B3*2', result: 1.9 });
  });
});
