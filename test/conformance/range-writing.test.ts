/** @jest-environment ./test/excel-environment.ts */
import { codeOf, onSheet } from './on-sheet';

test('what is typed becomes numbers, percentages, dates, truth values or text, with their formats', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:F1');
    range.values = [['12.5', '98%', '2026/9/30', 'true', "'007", '≥90%']];
    range.load('values,numberFormat,valueTypes,text');
    await context.sync();
    expect(range.values).toEqual([[12.5, 0.98, 46295, true, '007', '≥90%']]);
    expect(range.valueTypes[0]?.slice(3)).toEqual(['Boolean', 'String', 'String']);
    expect(range.text[0]?.slice(0, 3)).toEqual(['12.5', '98%', '2026/9/30']);
    expect(range.numberFormat[0]?.[1]).toBe('0%');
  });
});

test('null leaves a cell alone, an empty text clears it, one value is for all', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('A1:B1').values = [[null, '']];
    sheet.getRange('C1:C2').values = [['=A1+1'], ['=1/0']];
    const all = sheet.getRange('A1:C2').load('values,valueTypes');
    await context.sync();
    expect(all.values).toEqual([
      [1, '', 2],
      [3, 4, '#DIV/0!'],
    ]);
    expect(all.valueTypes[1]?.[2]).toBe('Error');
  });
});

test('a table of another shape is refused', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').values = [[1, 2]];
    expect(await codeOf(context.sync())).toBe('InvalidArgument');
    sheet.getRange('A1:B2').numberFormat = [['0', '0']];
    expect(await codeOf(context.sync())).toBe('InvalidArgument');
  });
});

test('a cell holds 32,767 characters and no more', async () => {
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.values = [['绩'.repeat(32_767)]];
    cell.load('values');
    await context.sync();
    expect(cell.values[0]?.[0]).toHaveLength(32_767);
    cell.values = [['绩'.repeat(32_768)]];
    expect(await codeOf(context.sync())).toBe('InvalidArgument');
  });
});

test('formulas are written and read relative to their cell', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:A2').values = [[5], [7]];
    const cells = sheet.getRange('B1:B2');
    cells.formulasR1C1 = [['=RC[-1]*2'], ['=RC[-1]*2']];
    cells.load('formulas,formulasR1C1,formulasLocal,values');
    await context.sync();
    expect(cells.formulas).toEqual([['=A1*2'], ['=A2*2']]);
    expect(cells.formulasR1C1).toEqual([['=RC[-1]*2'], ['=RC[-1]*2']]);
    expect(cells.formulasLocal).toEqual(cells.formulas);
    expect(cells.values).toEqual([[10], [14]]);
  });
});

test('a merged area holds its value in the top left cell only', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.merge();
    range.values = [
      ['head', 'lost'],
      ['lost', 'lost'],
    ];
    range.load('values,valueTypes');
    await context.sync();
    expect(range.values).toEqual([
      ['head', ''],
      ['', ''],
    ]);
    expect(range.valueTypes[1]).toEqual(['Empty', 'Empty']);
  });
});
