import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { parseArea } from '../../src/snapshot/address';
import type { Area } from '../../src/snapshot/area';
import {
  changeValidations,
  clearValidations,
  NEW_VALIDATION,
} from '../../src/workbook/validation/change-validations';
import type { ValidationRule } from '../../src/workbook/validation/data-validation';
import { blankXlsx } from '../../src/xlsx/blank-xlsx';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import type { XlsxDocument } from '../../src/xlsx/xlsx-document';
import { anchoredSample, SHEET } from './anchored-sample';
import { comparePackages } from './compare-packages';

const LIST: ValidationRule = { kind: 'list', source: '"是,否"', dropDown: true };

function at(address: string): Area[] {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  return [area];
}

function firstSheet({ workbook }: XlsxDocument) {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

function setRule(document: XlsxDocument, address: string, rule: ValidationRule): void {
  changeValidations(document.workbook, firstSheet(document), at(address), (content) => ({
    ...content,
    rule,
  }));
}

function sheetXml(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)[SHEET] ?? new Uint8Array());
}

/** What is read again from a saved file, without the places in it. */
function readAgain(bytes: Uint8Array) {
  return firstSheet(openXlsx(bytes)).dataValidations.map((each) => ({ ...each, origin: null }));
}

test('a file whose validations are not touched stays as it is', () => {
  const bytes = anchoredSample();
  expect(comparePackages(bytes, saveXlsx(openXlsx(bytes)))).toEqual([]);
});

test('validations are read from the sheet and from its extensions', () => {
  const { dataValidations } = firstSheet(openXlsx(anchoredSample()));
  expect(dataValidations.map(({ rule }) => rule)).toEqual([
    { kind: 'custom', formula: 'COUNTIF($C$5:$C$8,C5)=1' },
    { kind: 'list', source: '辅助!$A$1:$A$3', dropDown: true },
  ]);
});

test('a changed validation is patched where it stands, a new one stands beside it, nothing else changes', () => {
  const bytes = anchoredSample();
  const document = openXlsx(bytes);
  setRule(document, 'C5:C8', LIST);
  setRule(document, 'B5', {
    kind: 'whole',
    operator: 'greaterThan',
    formula1: '0',
    formula2: null,
  });
  const saved = saveXlsx(document);
  expect(comparePackages(bytes, saved).map(({ part }) => part)).toEqual([SHEET]);
  const xml = sheetXml(saved);
  expect(xml).toContain('<dataValidations count="2">');
  expect(xml).toContain('<formula1>"是,否"</formula1>');
  expect(readAgain(saved)).toEqual(
    firstSheet(document)
      .dataValidations.map((each) => ({ ...each, origin: null }))
      .sort(byKind),
  );
});

function byKind(a: { rule: ValidationRule }, b: { rule: ValidationRule }): number {
  const order = (rule: ValidationRule) =>
    rule.kind === 'list' ? (rule.source.startsWith('"') ? 0 : 2) : 1;
  return order(a.rule) - order(b.rule);
}

test('cells cut out of a validation of an extension keep none, the others theirs', () => {
  const document = openXlsx(anchoredSample());
  clearValidations(document.workbook, firstSheet(document), at('D6'));
  const xml = sheetXml(saveXlsx(document));
  const kept = readAgain(saveXlsx(document)).find(({ rule }) => rule.kind === 'list');
  expect(kept?.areas).toEqual([...at('D5'), ...at('D7:D8')]);
  expect(xml).toContain('<xm:f>辅助!$A$1:$A$3</xm:f>');
});

test('the last validation takes its list and its extension with it', () => {
  const document = openXlsx(anchoredSample());
  clearValidations(document.workbook, firstSheet(document), at('A1:Z99'));
  const xml = sheetXml(saveXlsx(document));
  expect(xml).not.toContain('dataValidation');
  expect(firstSheet(openXlsx(saveXlsx(document))).dataValidations).toEqual([]);
});

test('an untouched file and one whose validation was changed and put back are the same', () => {
  const bytes = anchoredSample();
  const document = openXlsx(bytes);
  const sheet = firstSheet(document);
  const before = sheet.dataValidations;
  setRule(document, 'C5:C8', LIST);
  sheet.dataValidations = before;
  expect(comparePackages(bytes, saveXlsx(document))).toEqual([]);
});

test('another program reads what was written', async () => {
  const document = blankXlsx();
  setRule(document, 'A1:A3', LIST);
  changeValidations(document.workbook, firstSheet(document), at('B1'), () => ({
    ...NEW_VALIDATION,
    rule: { kind: 'decimal', operator: 'between', formula1: '0', formula2: '100' },
    ignoreBlanks: false,
    prompt: { show: true, title: '金额', message: '填 0 至 100\n<万元>' },
    alert: { show: true, style: 'warning', title: '超出', message: '"大"了 & 多了' },
  }));
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(saveXlsx(document)).buffer);
  const cell = (address: string) => book.worksheets[0]?.getCell(address).dataValidation;
  expect(cell('A2')).toMatchObject({ type: 'list', formulae: ['"是,否"'], allowBlank: true });
  expect(cell('B1')).toMatchObject({
    type: 'decimal',
    formulae: [0, 100],
    promptTitle: '金额',
    prompt: '填 0 至 100\n<万元>',
    errorStyle: 'warning',
    error: '"大"了 & 多了',
  });
});
