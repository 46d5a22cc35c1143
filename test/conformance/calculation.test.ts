/** @jest-environment ./test/excel-environment.ts */
import { expect, test } from '@jest/globals';
import { onNewSheet } from './on-new-sheet';

/** Writes formulas into column A of a new sheet and tells their values. */
async function valuesOf(...formulas: readonly string[]): Promise<unknown[]> {
  let found: unknown[] = [];
  await onNewSheet(async (context, sheet) => {
    const range = sheet.getRangeByIndexes(0, 0, formulas.length, 1);
    range.formulas = formulas.map((formula) => [formula]);
    range.load('values');
    await context.sync();
    found = range.values.flat();
  });
  return found;
}

test('errors are values that go through every formula which reads them', async () => {
  expect(
    await valuesOf('=1/0', '=A1+1', '=IFERROR(A2,"无")', '=NA()', '=ISNA(A4)', '=SQRT(-1)'),
  ).toEqual(['#DIV/0!', '#DIV/0!', '无', '#N/A', true, '#NUM!']);
});

test('the sign binds more closely than the power, and text in operators is read as a number', async () => {
  expect(await valuesOf('=-2^2', '="3"+"4"', '=SUM("3",4)', '=1/3&""')).toEqual([
    4,
    7,
    7,
    '0.333333333333333',
  ]);
});

test('whole columns are added with a condition', async () => {
  expect(await valuesOf('5', '7', '9', '=COUNTIF(B:B,">0")+SUMIF(A1:A3,">5")')).toEqual([
    5, 7, 9, 16,
  ]);
});

test('a change is followed by what depends on it', async () => {
  await onNewSheet(async (context, sheet) => {
    sheet.getRange('A1:A3').formulas = [[1], ['=A1*2'], ['=SUM(A1:A2)']];
    await context.sync();
    sheet.getRange('A1').values = [[10]];
    const results = sheet.getRange('A2:A3').load('values');
    await context.sync();
    expect(results.values).toEqual([[20], [30]]);
  });
});

test('calculated by hand, formulas keep their values until Excel is asked', async () => {
  await onNewSheet(async (context, sheet) => {
    const { application } = context.workbook;
    sheet.getRange('A1:A2').formulas = [[1], ['=A1*2']];
    application.calculationMode = Excel.CalculationMode.manual;
    sheet.getRange('A1').values = [[10]];
    const result = sheet.getRange('A2').load('values');
    application.load('calculationMode');
    await context.sync();
    expect([application.calculationMode, result.values]).toEqual(['Manual', [[2]]]);
    application.calculate(Excel.CalculationType.recalculate);
    result.load('values');
    await context.sync();
    expect(result.values).toEqual([[20]]);
    application.calculationMode = Excel.CalculationMode.automatic;
    await context.sync();
  });
});

test('one sheet is calculated by itself', async () => {
  await onNewSheet(async (context, sheet) => {
    const { application } = context.workbook;
    sheet.getRange('A1:A2').formulas = [[1], ['=A1*2']];
    application.calculationMode = Excel.CalculationMode.manual;
    sheet.getRange('A1').values = [[10]];
    sheet.calculate(false);
    const result = sheet.getRange('A2').load('values');
    await context.sync();
    expect(result.values).toEqual([[20]]);
    application.calculationMode = Excel.CalculationMode.automatic;
    await context.sync();
  });
});

test('suspended calculation is made up for at the end of the batch', async () => {
  await onNewSheet(async (context, sheet) => {
    sheet.getRange('A1:A2').formulas = [[1], ['=A1*2']];
    await context.sync();
    context.workbook.application.suspendApiCalculationUntilNextSync();
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    sheet.getRange('A1').values = [[10]];
    await context.sync();
    const result = sheet.getRange('A2').load('values');
    await context.sync();
    expect(result.values).toEqual([[20]]);
  });
});

test('the state of the calculation and the culture are told', async () => {
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load('calculationState,calculationEngineVersion,decimalSeparator');
    application.cultureInfo.load('name');
    application.cultureInfo.numberFormat.load('numberDecimalSeparator');
    application.cultureInfo.datetimeFormat.load('dateSeparator');
    await context.sync();
    expect(application.calculationState).toBe('Done');
    expect(application.calculationEngineVersion).toBeGreaterThan(0);
    expect(application.decimalSeparator).toBe('.');
    expect(application.cultureInfo.name).toMatch(/^[a-z]{2}-[A-Z]{2}$/);
    expect(application.cultureInfo.numberFormat.numberDecimalSeparator).toBe('.');
    expect(application.cultureInfo.datetimeFormat.dateSeparator).not.toBe('');
  });
});
