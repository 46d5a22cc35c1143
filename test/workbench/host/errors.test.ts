/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import { failureOf } from './failure';

beforeEach(() => excelHost.open(readFileSync('test/forms/guangzhou-cppcc.xlsx')));

test('an item that is not there is not found, and the error names the statement', async () => {
  const failure = await failureOf(async (context) => {
    context.workbook.worksheets.getItem('没有').load('name');
    await context.sync();
  });
  expect(failure.code).toBe('ItemNotFound');
  expect(failure.location).toBe('WorksheetCollection.getItem');
  expect(failure.statement).toContain('worksheets.getItem');
});

test('what was done before an error stays done', async () => {
  await failureOf(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('H1').values = [['kept']];
    context.workbook.worksheets.getItem('没有').load('name');
    await context.sync();
  });
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('H1').load('values');
    await context.sync();
    expect(cell.values).toEqual([['kept']]);
  });
});

test.each(['', 'A0', 'XFE1', 'A1:B2:C3', '没有这个名称', 'A1,B2'])(
  'the address %p is an invalid argument',
  async (address) => {
    const failure = await failureOf(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).load('address');
      await context.sync();
    });
    expect(failure.code).toBe('InvalidArgument');
  },
);

test('an object that may be missing is a null object, and so is what hangs on it', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
    const range = sheet.getRange('A1');
    range.load('values');
    await context.sync();
    expect(sheet.isNullObject).toBe(true);
    expect(range.isNullObject).toBe(true);
  });
});

test('a property that was not loaded cannot be read', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    await context.sync();
    let code: unknown;
    try {
      code = sheet.name;
    } catch (error) {
      code = error instanceof OfficeExtension.Error && error.code;
    }
    expect(code).toBe('PropertyNotLoaded');
  });
});

test('a member that this host does not have is named loudly', async () => {
  const failure = await failureOf(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().charts.load('items/name');
    await context.sync();
  });
  expect(failure.code).toBe('ApiNotFound');
  expect(excelHost.unknownMembers).toContain('Worksheet.charts');
});

test('a property that Excel lets add-ins set, and this host does not, is named as loudly', async () => {
  const failure = await failureOf(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').format.fill.tintAndShade = 0.5;
    await context.sync();
  });
  expect(failure).toMatchObject({
    code: 'NotImplemented',
    location: 'RangeFill.tintAndShade',
  });
  expect(excelHost.unknownMembers).toContain('RangeFill.tintAndShade');
});

test.each(['constructor', 'toString', '__proto__'])('%s is no member either', async (name) => {
  const failure = await failureOf(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().load(name);
    await context.sync();
  });
  expect(failure.code).toBe('ApiNotFound');
});

test('tables, which this host does not have, are refused by name and listed', async () => {
  const added = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().tables.add('A1:B2', true);
    await context.sync();
  });
  await expect(added).rejects.toMatchObject({
    code: 'ApiNotFound',
    debugInfo: { errorLocation: 'Worksheet.tables' },
  });
  expect(excelHost.unknownMembers).toContain('Worksheet.tables');
});
