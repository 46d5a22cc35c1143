import { Workbook as ExceljsWorkbook } from 'exceljs';
import { readFileSync } from 'node:fs';
import { parseArea } from '../../src/snapshot/address';
import type { Area } from '../../src/snapshot/area';
import { changeColumns, columnRunAt } from '../../src/workbook/layout/columns';
import { restyle } from '../../src/workbook/styles/restyle';
import { DEFAULT_STYLE } from '../../src/workbook/styles/style';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { comparePackages } from './compare-packages';

const FORM = readFileSync('test/forms/guangzhou-cppcc.xlsx');

function open(bytes: Uint8Array = FORM) {
  const document = openXlsx(bytes);
  const { workbook } = document;
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return { document, workbook, sheet };
}

function area(address: string): Area {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
}

async function asExceljs(bytes: Uint8Array) {
  const workbook = new ExceljsWorkbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

test('all that can be set of a format is in the saved file', async () => {
  const { document, workbook, sheet } = open();
  restyle(workbook, sheet, area('H1'), {
    font: {
      ...DEFAULT_STYLE.font,
      bold: true,
      strikethrough: true,
      underline: 'double',
      script: 'superscript',
    },
    fill: '#FFFF00',
    pattern: { kind: 'lightGray', color: '#FF0000' },
    borders: {
      top: { line: 'double', color: '#00FF00' },
      diagonalUp: { line: 'thin', color: '#0000FF' },
    },
    numberFormat: '0.000',
    horizontal: 'right',
    vertical: 'top',
    rotation: -30,
    shrink: true,
    readingOrder: 'rightToLeft',
    locked: false,
    formulaHidden: true,
  });
  const saved = saveXlsx(document);
  const cell = (await asExceljs(saved)).getCell('H1');
  expect(cell.font).toMatchObject({
    bold: true,
    strike: true,
    underline: 'double',
    vertAlign: 'superscript',
  });
  expect(cell.fill).toMatchObject({
    type: 'pattern',
    pattern: 'lightGray',
    fgColor: { argb: 'FFFF0000' },
    bgColor: { argb: 'FFFFFF00' },
  });
  expect(cell.border).toMatchObject({
    top: { style: 'double' },
    diagonal: { style: 'thin', up: true },
  });
  expect(cell.numFmt).toBe('0.000');
  expect(cell.alignment).toMatchObject({
    horizontal: 'right',
    vertical: 'top',
    textRotation: -30,
    shrinkToFit: true,
    readingOrder: 'rtl',
  });
  expect(cell.protection).toMatchObject({ locked: false, hidden: true });
});

test('formats read back as they were set, and nothing else of the package changes', () => {
  const { document, workbook, sheet } = open();
  restyle(workbook, sheet, area('A1:C4'), ({ font, borders }) => ({
    font: { ...font, underline: 'singleAccounting' },
    borders: { ...borders, left: { line: 'hair', color: '#123456' } },
  }));
  const saved = saveXlsx(document);
  const again = open(saved);
  const read = [...again.sheet.rows]
    .slice(0, 3)
    .flatMap(([, { cells }]) =>
      [...cells].slice(0, 3).map(([, { style }]) => again.workbook.styles[style]),
    );
  expect(read.every((style) => style?.font.underline === 'singleAccounting')).toBe(true);
  expect(read.every((style) => style?.borders.left?.color === '#123456')).toBe(true);
  const changed = comparePackages(FORM, saved).map(({ part }) => part);
  expect([...new Set(changed)].sort()).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
});

test('columns are saved with their widths, styles and what else the file said of them', async () => {
  const { document, workbook, sheet } = open();
  const before = columnRunAt(sheet, 2)?.width ?? null;
  changeColumns(workbook, sheet, { first: 1, last: 1 }, () => ({ width: 30 }));
  changeColumns(workbook, sheet, { first: 8, last: 9 }, () => ({ hidden: true }));
  restyle(workbook, sheet, area('K:K'), { fill: '#00FF00' });
  const saved = saveXlsx(document);
  const written = await asExceljs(saved);
  expect(written.getColumn(2).width).toBe(30);
  expect(written.getColumn(9).hidden).toBe(true);
  const again = open(saved).sheet;
  expect(columnRunAt(again, 1)?.width).toBe(30);
  expect(columnRunAt(again, 2)?.width ?? null).toBe(before);
  expect(columnRunAt(again, 9)).toMatchObject({ hidden: true, last: 9 });
  expect(open(saved).workbook.styles[columnRunAt(again, 10)?.style ?? 0]?.fill).toBe('#00FF00');
});
