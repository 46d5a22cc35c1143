/** @jest-environment ./test/excel-environment.ts */
import { codeOf, onSheet } from './on-sheet';

/** The code with which the library itself refuses to give something. */
function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  return 'none';
}

test('what was not loaded cannot be read, nor what was, before it has come', async () => {
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1').load('values');
    expect(refusal(() => cell.values)).toBe('PropertyNotLoaded');
    await context.sync();
    expect(cell.values).toEqual([['']]);
    expect(refusal(() => cell.formulas)).toBe('PropertyNotLoaded');
    expect(refusal(() => cell.address)).toBe('PropertyNotLoaded');
  });
});

test('all items of a collection come with all their properties, or with those named', async () => {
  await onSheet(async (sheet, { workbook }) => {
    sheet.names.add('甲', '=1');
    sheet.load('name');
    const sheets = workbook.worksheets.load('items');
    const names = sheet.names.load('name, formula');
    await workbook.context.sync();
    const own = sheets.items.find(({ name }) => name === sheet.name);
    expect([own?.visibility, typeof own?.id]).toEqual(['Visible', 'string']);
    expect(names.items.map(({ name, formula }) => `${name}${String(formula)}`)).toEqual(['甲=1']);
  });
});

test('nothing needs to be loaded to see whether an object is there', async () => {
  await onSheet(async (sheet, context) => {
    sheet.names.add('甲', '=1');
    const there = sheet.names.getItemOrNullObject('甲').load('no-properties-needed');
    const missing = sheet.names.getItemOrNullObject('乙').load('no-properties-needed');
    const names = sheet.names.load('NoPropertiesNeeded');
    await context.sync();
    expect([there.isNullObject, missing.isNullObject]).toEqual([false, true]);
    expect(names.items).toHaveLength(1);
  });
});

test('what is missing is a null object, and what hangs on it too', async () => {
  await onSheet(async (_sheet, { workbook }) => {
    const missing = workbook.worksheets.getItemOrNullObject('没有这张表');
    const cells = missing.getRange('A1').load('values');
    await workbook.context.sync();
    expect([missing.isNullObject, cells.isNullObject]).toEqual([true, true]);
  });
});

test('what is asked for by a name that is none is not found, and what comes after it is not done', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').values = [['before']];
    context.workbook.worksheets.getItem('没有这张表').load('name');
    sheet.getRange('A2').values = [['after']];
    expect(await codeOf(context.sync())).toBe('ItemNotFound');
    const cells = sheet.getRange('A1:A2').load('values');
    await context.sync();
    expect(cells.values).toEqual([['before'], ['']]);
  });
});

test('an object of a batch that has ended is of no use', async () => {
  const kept: Excel.Range[] = [];
  await onSheet(async (sheet, context) => {
    kept.push(sheet.getRange('A1').load('values'));
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  const [range] = kept;
  if (!range) throw new Error('There is no range.');
  expect(refusal(() => range.load('values'))).toBe('InvalidObjectPath');
});

test('an object of one context is refused by another', async () => {
  await onSheet(async (sheet) => {
    const inner = await Excel.run(async (context) => {
      const other = context.workbook.worksheets.getFirst().getRange('A1');
      await context.sync();
      return refusal(() => other.getBoundingRect(sheet.getRange('B2')));
    });
    expect(inner).toBe('InvalidRequestContext');
  });
});
