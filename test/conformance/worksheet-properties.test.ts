/** @jest-environment ./test/excel-environment.ts */
import { codeOf, local, onSheet } from './on-sheet';

async function frozenAddress(sheet: Excel.Worksheet, context: Excel.RequestContext) {
  const location = sheet.freezePanes.getLocationOrNullObject().load('address');
  await context.sync();
  return location.isNullObject ? null : local(location.address);
}

test('the colour of a tab is set and taken away, and unknown on a hidden sheet', async () => {
  await onSheet(async (sheet, context) => {
    const colors: (string | null)[] = [];
    for (const color of ['#FF0000', '']) {
      sheet.tabColor = color;
      sheet.load('tabColor');
      await context.sync();
      colors.push(sheet.tabColor);
    }
    sheet.visibility = 'Hidden';
    sheet.load('tabColor');
    await context.sync();
    expect([...colors, sheet.tabColor]).toEqual(['#FF0000', '', null]);
  });
});

test('gridlines and headings are hidden and shown', async () => {
  await onSheet(async (sheet, context) => {
    sheet.load('showGridlines,showHeadings,standardHeight,standardWidth');
    await context.sync();
    expect([sheet.showGridlines, sheet.showHeadings]).toEqual([true, true]);
    expect(sheet.standardHeight).toBeGreaterThan(0);
    expect(sheet.standardWidth).toBeGreaterThan(0);
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    sheet.load('showGridlines,showHeadings');
    await context.sync();
    expect([sheet.showGridlines, sheet.showHeadings]).toEqual([false, false]);
  });
});

test('rows and columns are frozen and let go', async () => {
  await onSheet(async (sheet, context) => {
    expect(await frozenAddress(sheet, context)).toBeNull();
    sheet.freezePanes.freezeRows(2);
    expect(await frozenAddress(sheet, context)).toBe('1:2');
    sheet.freezePanes.unfreeze();
    sheet.freezePanes.freezeColumns(3);
    expect(await frozenAddress(sheet, context)).toBe('A:C');
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    expect(await frozenAddress(sheet, context)).toBe('A1:B3');
    sheet.freezePanes.unfreeze();
    expect(await frozenAddress(sheet, context)).toBeNull();
  });
});

test('a number of rows below zero is refused', async () => {
  await onSheet(async (sheet, context) => {
    sheet.freezePanes.freezeRows(-1);
    expect(await codeOf(context.sync())).toBe('InvalidArgument');
  });
});

test('what an add-in keeps with a sheet is added, found, changed and deleted', async () => {
  await onSheet(async ({ customProperties }, context) => {
    customProperties.add('State', 'draft');
    customProperties.add('STATE', 'done');
    customProperties.add('other', '');
    const count = customProperties.getCount();
    const found = customProperties.getItem('state').load('key,value');
    customProperties.load('items/key');
    await context.sync();
    expect([count.value, found.key, found.value]).toEqual([2, 'State', 'done']);
    expect(customProperties.items.map(({ key }) => key)).toEqual(['State', 'other']);
    found.delete();
    const gone = customProperties.getItemOrNullObject('State').load('key');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    customProperties.add('k'.repeat(256), '');
    expect(await codeOf(context.sync())).toBe('InvalidArgument');
  });
});
