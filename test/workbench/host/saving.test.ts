/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';

const FORM = readFileSync('test/forms/guangzhou-cppcc.xlsx');

test('what was written is in the saved file, and the file opens again', async () => {
  await excelHost.open(FORM);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('C5').values = [[12000]];
    await context.sync();
  });
  await excelHost.open(await excelHost.save());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const cells = sheet.getRange('B5:C5').load('values');
    await context.sync();
    expect(cells.values).toEqual([['基本支出', 12000]]);
  });
});

test('a file that is no workbook is refused by a rejected promise, and what was open stays open', async () => {
  await excelHost.open(FORM);
  await expect(excelHost.open(new Uint8Array([1, 2, 3]))).rejects.toMatchObject({
    code: 'not-xlsx',
  });
  expect(await excelHost.save()).toEqual(Uint8Array.from(FORM));
});

test('a batch that is under way when another workbook is opened does not write into that one', async () => {
  await excelHost.open(FORM);
  await Excel.run(async (context) => {
    const old = context.workbook.worksheets.getActiveWorksheet().getRange('H1');
    old.load('address');
    await context.sync();
    await excelHost.open(FORM);
    await Excel.run(async (other) => {
      const fresh = other.workbook.worksheets.getActiveWorksheet().getRange('H2');
      fresh.load('address');
      await other.sync();
      old.values = [['lost']];
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
    });
  });
  expect(await excelHost.save()).toEqual(Uint8Array.from(FORM));
});

test('a rule that was added and deleted again leaves no trace', async () => {
  await excelHost.open(FORM);
  const untouched = await excelHost.save();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('C5');
    const rule = range.conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=TRUE';
    await context.sync();
    rule.delete();
    await context.sync();
  });
  expect(await excelHost.save()).toEqual(untouched);
});
