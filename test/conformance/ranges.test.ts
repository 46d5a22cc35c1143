/** @jest-environment ./test/excel-environment.ts */
import { codeOf, local, onSheet } from './on-sheet';

test('a range leads to the cells around it', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('C4:D6');
    const found = [
      range.getRowsAbove(2),
      range.getRowsAbove(-1),
      range.getRowsBelow(),
      range.getRowsBelow(-2),
      range.getColumnsBefore(1),
      range.getColumnsAfter(3),
      range.getLastCell(),
      range.getLastRow(),
      range.getLastColumn(),
      range.getAbsoluteResizedRange(1, 4),
      range.getResizedRange(-1, 1),
      range.getOffsetRange(-3, 2),
    ];
    for (const each of found) each.load('address');
    await context.sync();
    expect(found.map(({ address }) => local(address))).toEqual([
      'C2:D3',
      'C4:D4',
      'C7:D7',
      'C5:D6',
      'B4:B6',
      'E4:G6',
      'D6',
      'C6:D6',
      'D4:D6',
      'C4:F4',
      'C4:E5',
      'E1:F3',
    ]);
  });
});

test('a range beyond the sheet is an invalid argument', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
    expect(await codeOf(context.sync())).toBe('InvalidArgument');
    sheet.getRange('XFD1').getColumnsAfter(1).load('address');
    expect(await codeOf(context.sync())).toBe('InvalidArgument');
  });
});

test('edges and regions of filled cells are found as the keyboard finds them', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B2:C3').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('B6').values = [[5]];
    const found = [
      sheet.getRange('B2').getRangeEdge('Down'),
      sheet.getRange('B3').getRangeEdge('Down'),
      sheet.getRange('B6').getRangeEdge('Down'),
      sheet.getRange('C3').getRangeEdge('Left'),
      sheet.getRange('B2:B3').getExtendedRange('Right'),
      sheet.getRange('B2').getSurroundingRegion(),
      sheet.getRange('B6').getSurroundingRegion(),
      sheet.getUsedRange(),
    ];
    for (const each of found) each.load('address');
    await context.sync();
    expect(found.map(({ address }) => local(address))).toEqual([
      'B3',
      'B6',
      'B1048576',
      'B3',
      'B2:C3',
      'B2:C3',
      'B6',
      'B2:C6',
    ]);
  });
});

test('whole rows and columns are told from others', async () => {
  await onSheet(async (sheet, context) => {
    const found = ['3:4', 'B:B', 'A1'].map((address) =>
      sheet.getRange(address).load('isEntireRow,isEntireColumn'),
    );
    await context.sync();
    expect(found.map(({ isEntireRow, isEntireColumn }) => [isEntireRow, isEntireColumn])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });
});
