/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';

const FORM = readFileSync('test/forms/guangzhou-cppcc.xlsx');
const SHEET = '部门整体绩效目标表';

beforeEach(async () => {
  await excelHost.open(FORM);
  excelHost.resetCounters();
});

test('the library believes that it is in Excel, in Chinese', () => {
  expect(Office.context.host).toBe('Excel');
  expect(Office.context.displayLanguage).toBe('zh-CN');
});

test('the sheets of the workbook are listed in order', async () => {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name,items/id,items/position,items/visibility');
    await context.sync();
    const read = sheets.items.map(({ name, position, visibility }) => [name, position, visibility]);
    expect(read).toEqual([[SHEET, 0, 'Visible']]);
  });
});

test('values, texts, formulas, types and number formats of a range come in its shape', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange('B5:D5');
    range.load('values,text,formulas,valueTypes,numberFormat,address,rowIndex,columnCount');
    await context.sync();
    expect(range.values).toEqual([['基本支出', 12504.03, '财政拨款']]);
    expect(range.text).toEqual([['基本支出', '12,504.03', '财政拨款']]);
    expect(range.formulas).toEqual([['基本支出', 12504.03, '财政拨款']]);
    expect(range.valueTypes).toEqual([['String', 'Double', 'String']]);
    expect(range.address).toBe(`${SHEET}!B5:D5`);
    expect([range.rowIndex, range.columnCount]).toEqual([4, 3]);
  });
});

test('a blank cell reads as an empty text of the type Empty', async () => {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(SHEET).getRange('F1');
    cell.load('values,valueTypes,formulas,text');
    await context.sync();
    expect([cell.values, cell.valueTypes, cell.formulas, cell.text]).toEqual([
      [['']],
      [['Empty']],
      [['']],
      [['']],
    ]);
  });
});

test('merged areas are those whose top left cell lies in the range', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const all = sheet.getRange('A1:F3').getMergedAreasOrNullObject();
    const inside = sheet.getRange('B1:F1').getMergedAreasOrNullObject();
    all.load('areas/items/address');
    inside.load('address');
    await context.sync();
    expect(all.areas.items.map(({ address }) => address)).toContain(`${SHEET}!A1:F1`);
    expect(inside.isNullObject).toBe(true);
  });
});

test('ranges lead to other ranges', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const range = sheet.getRange('B2:C4');
    const found = [
      range.getCell(1, 1),
      range.getRow(2),
      range.getBoundingRect('E9'),
      range.getEntireRow(),
      range.getIntersectionOrNullObject('C1:Z3'),
      range.getUsedRange(),
      sheet.getRangeByIndexes(0, 0, 2, 3),
      sheet.getCell(4, 2),
    ];
    for (const one of found) one.load('address');
    const none = range.getIntersectionOrNullObject('E9');
    await context.sync();
    const addresses = found.map(({ address }) => address.replace(`${SHEET}!`, ''));
    expect(addresses).toEqual(['C3', 'B4:C4', 'B2:E9', '2:4', 'C2:C3', 'B2:C4', 'A1:C2', 'C5']);
    expect(none.isNullObject).toBe(true);
  });
});

test('nested properties are loaded with one request', async () => {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(SHEET).getRange('A1');
    cell.load('address,format/fill/color,format/font/bold,worksheet/name');
    await context.sync();
    expect(cell.format.fill.color).toBe('#FFFFFF');
    expect(typeof cell.format.font.bold).toBe('boolean');
    expect(cell.worksheet.name).toBe(SHEET);
    expect(excelHost.syncs).toBe(1);
  });
});

test('a range stays usable in later requests', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange('A1:B2');
    await context.sync();
    const cell = range.getCell(1, 0).load('values');
    await context.sync();
    expect(cell.values).toEqual([['部门名称']]);
  });
});
