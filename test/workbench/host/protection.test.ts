/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import { failureOf } from './failure';

beforeEach(() => excelHost.open(readFileSync('test/forms/guangzhou-cppcc.xlsx')));

/** Protects the sheet as the file format would have it. */
function protect(options: Readonly<Record<string, boolean>> = {}): void {
  const [sheet] = excelHost.workbook.sheets;
  if (sheet) sheet.protection = { options: new Map(Object.entries(options)), password: null };
}

function sheetOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getActiveWorksheet();
}

test('a sheet tells whether and how far it is protected', async () => {
  await Excel.run(async (context) => {
    const { protection } = sheetOf(context);
    protection.load('protected');
    await context.sync();
    expect(protection.protected).toBe(false);
    protect({ insertRows: true });
    protection.load('protected,options');
    await context.sync();
    expect(protection.protected).toBe(true);
    expect(protection.options).toMatchObject({ allowInsertRows: true, allowFormatCells: false });
  });
});

test('a locked cell is not written', async () => {
  protect();
  const failure = await failureOf((context) => {
    sheetOf(context).getRange('C5').values = [[1]];
    return context.sync();
  });
  expect(failure.code).toBe('AccessDenied');
});

test('conditional formats need the permission to format cells', async () => {
  const add = (context: Excel.RequestContext): Promise<void> => {
    const rule = sheetOf(context).getRange('C5').conditionalFormats.add('Custom');
    rule.custom.format.fill.color = '#FF0000';
    return context.sync();
  };
  protect();
  expect((await failureOf(add)).code).toBe('AccessDenied');
  protect({ formatCells: true });
  await Excel.run(add);
});

test('a protected sheet is read like any other', async () => {
  protect();
  await Excel.run(async (context) => {
    const cell = sheetOf(context).getRange('C5').load('values');
    await context.sync();
    expect(cell.values).toEqual([[12504.03]]);
  });
});
