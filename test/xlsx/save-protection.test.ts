import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { isProtectedCell } from '../../src/workbook/protection/locked-cells';
import { hashPassword, isPassword } from '../../src/workbook/protection/password';
import { protectSheet } from '../../src/workbook/protection/protect-sheet';
import { blankXlsx } from '../../src/xlsx/blank-xlsx';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import type { XlsxDocument } from '../../src/xlsx/xlsx-document';
import { anchoredSample, SHEET } from './anchored-sample';
import { comparePackages } from './compare-packages';

function firstSheet({ workbook }: XlsxDocument) {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const OPTIONS = new Map([
  ['formatCells', true],
  ['insertRows', true],
  ['selectLockedCells', true],
  ['selectUnlockedCells', true],
]);

test('a protection is written, read again, and taken out without a trace', () => {
  const bytes = anchoredSample();
  const document = openXlsx(bytes);
  const sheet = firstSheet(document);
  const password = hashPassword('绩效', new Uint8Array(16).fill(7), 100);
  protectSheet(document.workbook, sheet, { options: OPTIONS, password });
  const saved = saveXlsx(document);
  expect(comparePackages(bytes, saved).map(({ part }) => part)).toEqual([SHEET]);
  const again = openXlsx(saved);
  const { protection } = firstSheet(again);
  expect(protection?.password).toEqual(password);
  expect([...(protection?.options ?? [])].filter(([, allowed]) => allowed)).toEqual([...OPTIONS]);
  protectSheet(again.workbook, firstSheet(again), null);
  expect(comparePackages(bytes, saveXlsx(again))).toEqual([]);
});

test('the element stands where the format wants it, before the ranges that are open', () => {
  const document = openXlsx(anchoredSample());
  protectSheet(document.workbook, firstSheet(document), { options: new Map(), password: null });
  const xml = strFromU8(unzipSync(saveXlsx(document))[SHEET] ?? new Uint8Array());
  expect(xml).toMatch(/<\/sheetData><sheetProtection sheet="1"[^>]*\/><protectedRanges>/);
});

test('cells of a range that is open to all are not protected, and the range goes with its rows', () => {
  const document = openXlsx(anchoredSample());
  const { workbook } = document;
  const sheet = firstSheet(document);
  protectSheet(workbook, sheet, { options: new Map(), password: null });
  const column = 6;
  expect(isProtectedCell(workbook, sheet, { row: 4, column })).toBe(false);
  expect(isProtectedCell(workbook, sheet, { row: 8, column })).toBe(true);
});

test("another program's password is known, and it reads ours", async () => {
  const book = new ExcelJS.Workbook();
  await book.addWorksheet('表').protect('secret 密码', { spinCount: 1000, insertRows: true });
  const theirs = firstSheet(openXlsx(new Uint8Array(await book.xlsx.writeBuffer())));
  const kept = theirs.protection?.password;
  if (!kept) throw new Error('no password');
  expect(isPassword('secret 密码', kept)).toBe(true);
  expect(isPassword('secret', kept)).toBe(false);
  expect(theirs.protection?.options.get('insertRows')).toBe(true);

  const document = blankXlsx();
  protectSheet(document.workbook, firstSheet(document), { options: OPTIONS, password: null });
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(Uint8Array.from(saveXlsx(document)).buffer);
  const model: unknown = Reflect.get(read.worksheets[0] ?? {}, 'sheetProtection');
  expect(model).toMatchObject({
    sheet: true,
    formatCells: true,
    insertRows: true,
  });
});
