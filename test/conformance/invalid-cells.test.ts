/** @jest-environment ./test/excel-environment.ts */
import { onNewSheet, refusalOn } from './on-new-sheet';

/** Which of the values stand in a cell that allows them. */
async function allowed(
  rule: Excel.DataValidationRule,
  values: readonly (string | number | boolean)[],
): Promise<readonly (string | number | boolean)[]> {
  let kept: readonly (string | number | boolean)[] = [];
  await onNewSheet(async (context, sheet) => {
    const cells = values.map((value, row) => {
      const cell = sheet.getCell(row, 0);
      cell.numberFormat = [['@']];
      if (typeof value !== 'string') cell.numberFormat = [['General']];
      cell.values = [[value]];
      cell.dataValidation.rule = rule;
      return cell.dataValidation.load('valid');
    });
    await context.sync();
    kept = values.filter((_, row) => cells[row]?.valid === true);
  });
  return kept;
}

test('a list may be given as a range', async () => {
  await onNewSheet(async (context, sheet) => {
    sheet.load('name');
    const choices = sheet.getRange('D1:D2');
    choices.values = [['甲'], ['乙']];
    const cells = sheet.getRange('A1:A3');
    cells.values = [['甲'], ['丙'], ['乙']];
    const { dataValidation } = cells;
    dataValidation.rule = { list: { inCellDropDown: true, source: choices } };
    dataValidation.load('rule,valid');
    const invalid = dataValidation.getInvalidCells().load('address');
    await context.sync();
    expect(dataValidation.rule.list?.source).toBe(`=${sheet.name}!$D$1:$D$2`);
    expect(dataValidation.valid).toBeNull();
    expect(invalid.address).toBe(`${sheet.name}!A2`);
  });
});

test('a list may be given by a name', async () => {
  await onNewSheet(async (context, sheet) => {
    sheet.getRange('D1:D2').values = [['甲'], ['乙']];
    sheet.names.add('可选项', sheet.getRange('D1:D2'));
    sheet.getRange('A1:A2').values = [['乙'], ['丁']];
    const { dataValidation } = sheet.getRange('A1:A2');
    dataValidation.rule = { list: { inCellDropDown: true, source: '=可选项' } };
    const invalid = dataValidation.getInvalidCells().load('cellCount');
    await context.sync();
    expect(invalid.cellCount).toBe(1);
  });
});

test.each<[string, Excel.DataValidationRule, (string | number | boolean)[], unknown[]]>([
  [
    'texts of a list',
    { list: { inCellDropDown: true, source: 'a, b,1' } },
    ['a', 'b', 'A', 1, 'c'],
    ['a', 'b', 1],
  ],
  [
    'whole numbers',
    { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } },
    [1, 10, 5.5, 11, '5'],
    [1, 10],
  ],
  ['decimals', { decimal: { formula1: 0.5, operator: 'NotEqualTo' } }, [0.5, 0.6, 'x'], [0.6]],
  [
    'decimals outside of a span',
    { decimal: { formula1: 1, formula2: 2, operator: 'NotBetween' } },
    [0.9, 1, 2, 2.1],
    [0.9, 2.1],
  ],
  ['dates', { date: { formula1: '2026-01-01', operator: 'LessThan' } }, [46022, 46023], [46022]],
  [
    'short texts',
    { textLength: { formula1: 3, operator: 'LessThanOrEqualTo' } },
    ['部门名', '部门名称', 123],
    ['部门名', 123],
  ],
])('%s are told apart from others', async (_what, rule, values, valid) => {
  expect(await allowed(rule, values)).toEqual(valid);
});

test('a formula is read for each cell from its own place', async () => {
  await onNewSheet(async (context, sheet) => {
    const cells = sheet.getRange('A1:A4');
    cells.values = [[1], [2], [2], [3]];
    cells.dataValidation.rule = { custom: { formula: '=COUNTIF($A$1:$A$4,A1)=1' } };
    const invalid = cells.dataValidation.getInvalidCellsOrNullObject().load('address');
    const third = sheet.getRange('A3').dataValidation.load('rule');
    sheet.load('name');
    await context.sync();
    expect(invalid.address).toBe(`${sheet.name}!A2:A3`);
    expect(third.rule.custom?.formula).toBe('=COUNTIF($A$1:$A$4,A3)=1');
  });
});

test('where all cells are valid there are no invalid ones', async () => {
  const code = await refusalOn((_context, sheet) => {
    const { dataValidation } = sheet.getRange('A1');
    dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    dataValidation.getInvalidCells().load('address');
    return Promise.resolve();
  });
  expect(code).toBe('ItemNotFound');
  await onNewSheet(async (context, sheet) => {
    const none = sheet.getRange('A1').dataValidation.getInvalidCellsOrNullObject().load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test('blank cells are invalid only where blanks are not ignored', async () => {
  await onNewSheet(async (context, sheet) => {
    const { dataValidation } = sheet.getRange('A1:A2');
    dataValidation.rule = { textLength: { formula1: 0, operator: 'GreaterThan' } };
    dataValidation.load('valid,ignoreBlanks');
    await context.sync();
    expect([dataValidation.ignoreBlanks, dataValidation.valid]).toEqual([true, true]);
    dataValidation.ignoreBlanks = false;
    dataValidation.load('valid');
    await context.sync();
    expect(dataValidation.valid).toBe(false);
  });
});
