/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import { failureOf } from './failure';

beforeEach(() => excelHost.open(readFileSync('test/forms/guangzhou-cppcc.xlsx')));

test('the library hears of the level that the host declares', () => {
  excelHost.level = '1.13';
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(false);
  excelHost.level = '1.20';
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.19')).toBe(true);
});

test('a member above the level is not found, though the library has it', async () => {
  const ask = (context: Excel.RequestContext): void => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:F31').conditionalFormats.getItemOrNullObject('x').load('id');
  };
  excelHost.level = '1.13';
  const failure = await failureOf((context) => {
    ask(context);
    return context.sync();
  });
  expect(failure.code).toBe('ApiNotFound');
  excelHost.level = '1.14';
  await Excel.run(async (context) => {
    ask(context);
    await context.sync();
  });
});

test('a level that is none is refused', () => {
  expect(() => {
    Reflect.set(excelHost, 'level', 'ExcelApi 1.14');
  }).toThrow('ExcelApi 1.14');
});

test('merged areas can be read from 1.13 on', async () => {
  excelHost.level = '1.13';
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const merges = sheet.getRange().getMergedAreasOrNullObject().load('areaCount');
    await context.sync();
    expect(merges.areaCount).toBeGreaterThan(10);
  });
});
