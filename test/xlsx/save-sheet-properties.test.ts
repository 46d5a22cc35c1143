import {
  deleteSheetProperty,
  setSheetProperty,
} from '../../src/workbook/sheet-properties/change-sheet-properties';
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

test.each([
  ['a blank sheet', () => saveXlsx(blankXlsx())],
  ['a sheet with much on it', richSample],
])('properties of %s are written, read again and taken out', (_what, sample) => {
  const bytes = sample();
  const document = openXlsx(bytes);
  setSheetProperty(document.workbook, firstSheet(document), '状态 <1>', '已核对 & 完');
  setSheetProperty(document.workbook, firstSheet(document), 'empty', '');
  const again = openXlsx(saveXlsx(document));
  const { workbook } = again;
  const sheet = firstSheet(again);
  expect(sheet.properties).toEqual([
    { key: '状态 <1>', value: '已核对 & 完', origin: 0 },
    { key: 'empty', value: '', origin: 1 },
  ]);
  setSheetProperty(workbook, sheet, 'EMPTY', '不空');
  deleteSheetProperty(workbook, sheet, '状态 <1>');
  const third = openXlsx(saveXlsx(again));
  expect(firstSheet(third).properties).toEqual([{ key: 'empty', value: '不空', origin: 0 }]);
  deleteSheetProperty(workbook, sheet, 'empty');
  expect(comparePackages(bytes, saveXlsx(again)).flatMap(({ elements }) => elements)).toEqual([]);
});
