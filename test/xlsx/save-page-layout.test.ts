import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import {
  addPageBreak,
  changePageLayout,
  removePageBreaks,
} from '../../src/workbook/layout/change-page-layout';
import { DEFAULT_PAGE_LAYOUT, type PageLayout } from '../../src/workbook/layout/page-layout';
import { setPrintAreas } from '../../src/workbook/print-names';
import { blankXlsx } from '../../src/xlsx/blank-xlsx';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import type { XlsxDocument } from '../../src/xlsx/xlsx-document';
import { anchoredSample, SHEET } from './anchored-sample';
import { comparePackages } from './compare-packages';
import { richSample } from './rich-sample';

function firstSheet({ workbook }: XlsxDocument) {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const OTHER: PageLayout = {
  orientation: 'landscape',
  paperSize: 8,
  margins: { left: 0.5, right: 0.4, top: 1, bottom: 0.25, header: 0.1, footer: 0.2 },
  centerHorizontally: true,
  centerVertically: true,
  printGridlines: true,
  printHeadings: true,
  printOrder: 'overThenDown',
  blackAndWhite: true,
  draft: true,
  firstPageNumber: 5,
  comments: 'atEnd',
  errors: 'NA',
  zoom: { kind: 'fit', across: 1, down: 0 },
  headersFooters: {
    differentFirst: true,
    differentOddEven: true,
    scaleWithSheet: false,
    alignWithMargins: false,
    odd: { header: '&L<甲> && 乙', footer: '第 &P 页' },
    even: { header: '', footer: '偶' },
    first: { header: '封面', footer: '' },
  },
};

test.each([
  ['a blank workbook', () => saveXlsx(blankXlsx())],
  ['a workbook with a layout of its own', richSample],
])('every setting of %s is written, read again and taken back', (_what, sample) => {
  const bytes = sample();
  const document = openXlsx(bytes);
  const before = firstSheet(document).pageLayout;
  changePageLayout(document.workbook, firstSheet(document), OTHER);
  const again = openXlsx(saveXlsx(document));
  expect(firstSheet(again).pageLayout).toEqual(OTHER);
  changePageLayout(again.workbook, firstSheet(again), before);
  expect(firstSheet(openXlsx(saveXlsx(again))).pageLayout).toEqual(before);
});

test('one setting changes one attribute and nothing else', () => {
  const bytes = richSample();
  const document = openXlsx(bytes);
  changePageLayout(document.workbook, firstSheet(document), { orientation: 'portrait' });
  const differences = comparePackages(bytes, saveXlsx(document));
  expect(differences).toHaveLength(1);
  expect(differences[0]?.elements).toEqual(['worksheet/pageSetup']);
});

test('elements that are missing are made in the order of the format', () => {
  const document = blankXlsx();
  const sheet = firstSheet(document);
  changePageLayout(document.workbook, sheet, OTHER);
  addPageBreak(document.workbook, sheet, 'columnBreaks', 3);
  addPageBreak(document.workbook, sheet, 'rowBreaks', 20);
  const [path = ''] = Object.keys(unzipSync(saveXlsx(document))).filter((part) =>
    part.includes('worksheets/sheet1'),
  );
  const xml = strFromU8(unzipSync(saveXlsx(document))[path] ?? new Uint8Array());
  const names = ['sheetPr', 'sheetData', 'printOptions', 'pageMargins', 'pageSetup'];
  const places = [...names, 'headerFooter', 'rowBreaks', 'colBreaks'].map((name) =>
    xml.indexOf(`<${name}`),
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('page breaks of the file keep their elements, others come and go', () => {
  const bytes = anchoredSample();
  const document = openXlsx(bytes);
  const sheet = firstSheet(document);
  addPageBreak(document.workbook, sheet, 'rowBreaks', 9);
  const xml = strFromU8(unzipSync(saveXlsx(document))[SHEET] ?? new Uint8Array());
  expect(xml).toContain(
    '<rowBreaks count="2" manualBreakCount="2"><brk id="5" max="16383" man="1"/><brk id="9" max="16383" man="1"/></rowBreaks>',
  );
  removePageBreaks(document.workbook, sheet, 'rowBreaks', ({ index }) => index === 9);
  expect(comparePackages(bytes, saveXlsx(document))).toEqual([]);
  removePageBreaks(document.workbook, sheet, 'rowBreaks');
  const without = strFromU8(unzipSync(saveXlsx(document))[SHEET] ?? new Uint8Array());
  expect(without).not.toContain('rowBreaks');
});

test('another program reads what was written', async () => {
  const document = blankXlsx('部门 表');
  const sheet = firstSheet(document);
  changePageLayout(document.workbook, sheet, OTHER);
  setPrintAreas(document.workbook, sheet, 'Print_Area', [
    { top: 0, left: 0, bottom: 40, right: 3 },
  ]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(saveXlsx(document)).buffer);
  const read = book.worksheets[0];
  expect(read?.pageSetup).toMatchObject({
    orientation: 'landscape',
    paperSize: 8,
    fitToPage: true,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.5, right: 0.4 },
    printArea: 'A1:D41',
  });
  expect(read?.headerFooter).toMatchObject({ differentFirst: true, evenFooter: '偶' });
});

test('a sheet that says nothing has the settings of a new one', () => {
  expect(firstSheet(blankXlsx()).pageLayout).toEqual(DEFAULT_PAGE_LAYOUT);
});
