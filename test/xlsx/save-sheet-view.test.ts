import ExcelJS from 'exceljs';
import { changePageLayout } from '../../src/workbook/layout/change-page-layout';
import { changeSheetView, type SheetView } from '../../src/workbook/layout/sheet-view';
import { blankXlsx } from '../../src/xlsx/blank-xlsx';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import type { XlsxDocument } from '../../src/xlsx/xlsx-document';
import { comparePackages } from './compare-packages';
import { richSample } from './rich-sample';

function firstSheet({ workbook }: XlsxDocument) {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const OTHER: SheetView = {
  tabColor: '#FFA500',
  showGridlines: false,
  showHeadings: false,
  frozen: { top: 0, left: 0, rows: 3, columns: 2 },
};

test('how a sheet is shown is read', () => {
  expect(firstSheet(openXlsx(richSample())).view).toEqual({
    tabColor: '#00B050',
    showGridlines: true,
    showHeadings: true,
    frozen: { top: 0, left: 0, rows: 1, columns: 0 },
  });
});

test.each([
  ['a blank sheet', () => saveXlsx(blankXlsx())],
  ['a sheet with a view of its own', richSample],
])('how %s is shown is written, read again and taken back', (_what, sample) => {
  const bytes = sample();
  const document = openXlsx(bytes);
  const before = firstSheet(document).view;
  changeSheetView(document.workbook, firstSheet(document), OTHER);
  const again = openXlsx(saveXlsx(document));
  expect(firstSheet(again).view).toEqual(OTHER);
  changeSheetView(document.workbook, firstSheet(document), before);
  expect(saveXlsx(document)).toEqual(bytes);
  changeSheetView(again.workbook, firstSheet(again), before);
  expect(firstSheet(openXlsx(saveXlsx(again))).view).toEqual(before);
});

test('frozen panes come with the selection that was there', () => {
  const document = openXlsx(richSample());
  const { selection } = document.workbook;
  changeSheetView(document.workbook, firstSheet(document), { frozen: null });
  const without = saveXlsx(document);
  expect(openXlsx(without).workbook.selection).toEqual(selection);
  expect(comparePackages(richSample(), without).map(({ part }) => part)).toEqual([
    'xl/worksheets/sheet1.xml',
  ]);
});

test('a colour and a number of pages are both written where the sheet has no properties yet', async () => {
  const document = blankXlsx();
  const sheet = firstSheet(document);
  changeSheetView(document.workbook, sheet, OTHER);
  changePageLayout(document.workbook, sheet, { zoom: { kind: 'fit', across: 1, down: 0 } });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(saveXlsx(document)).buffer);
  const [read] = workbook.worksheets;
  expect(read?.properties.tabColor).toEqual({ argb: 'FFFFA500' });
  expect(read?.pageSetup.fitToPage).toBe(true);
  expect(read?.views[0]).toMatchObject({
    state: 'frozen',
    xSplit: 2,
    ySplit: 3,
    topLeftCell: 'C4',
    showGridLines: false,
    showRowColHeaders: false,
  });
});
