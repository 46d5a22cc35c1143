/** @jest-environment ./test/excel-environment.ts */
import { codeOf, local, onSheet } from './on-sheet';

/** The addresses of the merged areas that a range gives. */
async function merged(range: Excel.Range): Promise<readonly string[]> {
  const found = range.getMergedAreasOrNullObject().load('areas/items/address');
  await range.context.sync();
  return found.isNullObject ? [] : found.areas.items.map(({ address }) => local(address)).sort();
}

test('merged areas are those whose top left cell lies in the range', async () => {
  await onSheet(async (sheet) => {
    sheet.getRange('A1:A3').merge();
    sheet.getRange('B2:C3').merge();
    expect(await merged(sheet.getRange('A2:C3'))).toEqual(['B2:C3']);
    expect(await merged(sheet.getRange('A1'))).toEqual(['A1:A3']);
    expect(await merged(sheet.getRange('C3:D4'))).toEqual([]);
  });
});

test('no more than 512 of them are given', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B512').merge(true);
    expect(await merged(sheet.getRange('A1:B512'))).toHaveLength(512);
    sheet.getRange('A513:B513').merge();
    await context.sync();
    expect(await codeOf(merged(sheet.getRange('A1:B513')))).not.toBe('no error');
    expect(await merged(sheet.getRange('A2:B513'))).toHaveLength(512);
  });
});

test('merging keeps the first content and drops the others', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.values = [
      ['', '甲'],
      ['乙', '丙'],
    ];
    range.merge();
    range.unmerge();
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      ['甲', ''],
      ['', ''],
    ]);
  });
});

test('a row inserted inside of a merged area extends it, at its first row it does not', async () => {
  await onSheet(async (sheet) => {
    sheet.getRange('A2:A4').merge();
    sheet.getRange('3:3').insert('Down');
    expect(await merged(sheet.getRange('A1:A9'))).toEqual(['A2:A5']);
    sheet.getRange('2:2').insert('Down');
    expect(await merged(sheet.getRange('A1:A9'))).toEqual(['A3:A6']);
    sheet.getRange('7:7').insert('Down');
    expect(await merged(sheet.getRange('A1:A9'))).toEqual(['A3:A6']);
  });
});

test('part of a row is not inserted where that would cut a merged area', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A2:B4').merge();
    sheet.getRange('A3').insert('Down');
    expect(await codeOf(context.sync())).not.toBe('no error');
    expect(await merged(sheet.getRange('A1:C9'))).toEqual(['A2:B4']);
  });
});
