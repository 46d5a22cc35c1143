/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';

afterEach(() => {
  excelHost.showMembers();
});

test('a member that the library lacks is not there, whatever the level promises', async () => {
  excelHost.level = '1.20';
  excelHost.hideMember('Range.getMergedAreasOrNullObject');
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    expect('getMergedAreasOrNullObject' in range).toBe(false);
    await context.sync();
  });
  excelHost.showMembers();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.getMergedAreasOrNullObject().load('areaCount');
    await context.sync();
  });
});

test('the frozen library lacks of itself what came after July 2022, though Excel says that it has it', () => {
  excelHost.level = '1.20';
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.17')).toBe(true);
  expect('setRanges' in Excel.ConditionalFormat.prototype).toBe(false);
});

test('a member that is none cannot be hidden', async () => {
  await excelHost.open(readFileSync('test/forms/guangzhou-cppcc.xlsx'));
  expect(() => {
    excelHost.hideMember('Range.colour');
  }).toThrow('Range.colour');
});
