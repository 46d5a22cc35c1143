/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import { failureOf } from './failure';

const FORM = readFileSync('test/forms/guangzhou-cppcc.xlsx');

beforeEach(() => excelHost.open(FORM));

/** Writes and reads back what the range then holds. */
async function written(
  address: string,
  values: unknown[][] | string | number,
): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.values = values as unknown[][];
    range.load('values');
    await context.sync();
    return range.values;
  });
}

test('null leaves a cell as it is, an empty text clears it', async () => {
  await written('H1:J1', [['a', 'b', 'c']]);
  expect(await written('H1:J1', [[null, '', 'd']])).toEqual([['a', '', 'd']]);
});

test('a single value is written to every cell of the range', async () => {
  expect(await written('H1:I2', 7)).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test('text that looks like a number becomes one, after an apostrophe or under the text format it stays text', async () => {
  expect(await written('H1:I1', [['12.5', "'12.5"]])).toEqual([[12.5, '12.5']]);
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('J1');
    cell.numberFormat = [['@']];
    cell.values = [['12.5']];
    cell.load('values,valueTypes,numberFormat');
    await context.sync();
    expect(cell.values).toEqual([['12.5']]);
    expect(cell.valueTypes).toEqual([['String']]);
    expect(cell.numberFormat).toEqual([['@']]);
  });
});

test('a formula is computed, and again when what it reads changes', async () => {
  await written('H1:H3', [[1], [2], ['=SUM(H1:H2)']]);
  await written('H1', 10);
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('H3');
    cell.load('values,formulas,valueTypes');
    await context.sync();
    expect(cell.values).toEqual([[12]]);
    expect(cell.formulas).toEqual([['=SUM(H1:H2)']]);
    expect(cell.valueTypes).toEqual([['Double']]);
  });
});

test('an error is its text as a value and Error as a type', async () => {
  await written('H1', '=1/0');
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('H1');
    cell.load('values,valueTypes,text');
    await context.sync();
    expect([cell.values, cell.valueTypes, cell.text]).toEqual([
      [['#DIV/0!']],
      [['Error']],
      [['#DIV/0!']],
    ]);
  });
});

test('a table of another shape than the range is refused and nothing is written', async () => {
  const failure = await failureOf(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('H1:I2').values = [['a', 'b']];
    await context.sync();
  });
  expect(failure.code).toBe('InvalidArgument');
  expect(failure.location).toBe('Range.values');
  expect(await written('H1:I1', [[null, null]])).toEqual([['', '']]);
});

test('a cell that a merged area covers takes nothing', async () => {
  expect(await written('A1:B1', [['标题', 'lost']])).toEqual([['标题', '']]);
});

test('a large write, which the library splits, arrives whole', async () => {
  const values = Array.from({ length: 800 }, (_, row) => [row, `r${row}`, row % 2 === 0]);
  await written('H1:J800', values);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('H1:J800');
    range.load('values');
    await context.sync();
    expect(range.values).toEqual(values);
  });
});

test('contents are cleared and formats stay, or all goes', async () => {
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getActiveWorksheet().getRange('H1:H2');
    cells.numberFormat = [['0.00'], ['0.00']];
    cells.values = [[1], [2]];
    cells.clear('Contents');
    cells.load('values,numberFormat');
    await context.sync();
    expect(cells.values).toEqual([[''], ['']]);
    expect(cells.numberFormat).toEqual([['0.00'], ['0.00']]);
    cells.clear();
    cells.load('numberFormat');
    await context.sync();
    expect(cells.numberFormat).toEqual([['General'], ['General']]);
  });
});

test('the active cell is the first of the selection', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('C3:D4').select();
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    expect(cell.address).toMatch(/!C3$/);
  });
});
