/** @jest-environment ./test/excel-environment.ts */
import { onNewSheet, refusalOn } from './on-new-sheet';

/** What Excel says to a deed on a sheet that is protected with these options. */
function refusalWhenProtected(
  deed: (sheet: Excel.Worksheet) => void,
  options: Excel.WorksheetProtectionOptions = {},
): Promise<string> {
  return refusalOn(async (context, sheet) => {
    sheet.getRange('B2').format.protection.locked = false;
    sheet.protection.protect(options);
    await context.sync();
    deed(sheet);
  });
}

test('a new sheet is not protected', async () => {
  await onNewSheet(async (context, sheet) => {
    const protection = sheet.protection.load('protected');
    await context.sync();
    expect(protection.protected).toBe(false);
  });
});

test('a protected sheet allows nothing but what was named', async () => {
  await onNewSheet(async (context, sheet) => {
    sheet.protection.protect({ allowInsertRows: true, selectionMode: 'Unlocked' });
    const protection = sheet.protection.load('protected,options');
    await context.sync();
    expect(protection.protected).toBe(true);
    expect(protection.options).toEqual({
      allowAutoFilter: false,
      allowDeleteColumns: false,
      allowDeleteRows: false,
      allowEditObjects: false,
      allowEditScenarios: false,
      allowFormatCells: false,
      allowFormatColumns: false,
      allowFormatRows: false,
      allowInsertColumns: false,
      allowInsertHyperlinks: false,
      allowInsertRows: true,
      allowPivotTables: false,
      allowSort: false,
      selectionMode: 'Unlocked',
    });
  });
});

test.each<[string, (sheet: Excel.Worksheet) => void, Excel.WorksheetProtectionOptions]>([
  [
    'a number format',
    (sheet) => {
      sheet.getRange('A1').numberFormat = [['0.00']];
    },
    { allowFormatCells: true },
  ],
  [
    'a row height',
    (sheet) => {
      sheet.getRange('A1').format.rowHeight = 30;
    },
    { allowFormatRows: true },
  ],
  [
    'an inserted row',
    (sheet) => {
      sheet.getRange('2:2').insert('Down');
    },
    { allowInsertRows: true },
  ],
])('%s needs its permission', async (_what, deed, options) => {
  expect(await refusalWhenProtected(deed)).toBe('AccessDenied');
  expect(await refusalWhenProtected(deed, options)).toBe('none');
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  [
    'a value in a locked cell',
    (sheet) => {
      sheet.getRange('A1').values = [[1]];
    },
  ],
  [
    'values of which one goes into a locked cell',
    (sheet) => {
      sheet.getRange('B2:B3').values = [[1], [2]];
    },
  ],
  [
    'a deleted row with a locked cell',
    (sheet) => {
      sheet.getRange('1:1').delete('Up');
    },
  ],
  [
    'a merged area',
    (sheet) => {
      sheet.getRange('B2:C2').merge();
    },
  ],
  [
    'a validation',
    (sheet) => {
      sheet.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source: '是' } };
    },
  ],
  [
    'another protection',
    (sheet) => {
      sheet.protection.protect();
    },
  ],
])('%s is refused whatever is allowed', async (_what, deed) => {
  const all = { allowDeleteRows: true, allowFormatCells: true, allowInsertRows: true };
  expect(await refusalWhenProtected(deed, all)).toBe('AccessDenied');
});

test('unlocked cells are written', async () => {
  const code = await refusalWhenProtected((sheet) => {
    sheet.getRange('B2').values = [['可填']];
  });
  expect(code).toBe('none');
});

test('without protection everything is allowed again, and ending none does no harm', async () => {
  await onNewSheet(async (context, sheet) => {
    sheet.protection.protect();
    sheet.protection.unprotect();
    sheet.protection.unprotect();
    sheet.getRange('A1').values = [[1]];
    const protection = sheet.protection.load('protected');
    await context.sync();
    expect(protection.protected).toBe(false);
  });
});

test.each([undefined, '', '错的'])('a password is asked for, and %p is not it', async (wrong) => {
  const code = await refusalOn((_context, sheet) => {
    sheet.protection.protect({}, '绩效2026');
    sheet.protection.unprotect(wrong);
    return Promise.resolve();
  });
  expect(code).toBe('InvalidArgument');
});

test('the right password ends the protection', async () => {
  await onNewSheet(async (context, sheet) => {
    sheet.protection.protect({}, '绩效2026');
    sheet.protection.unprotect('绩效2026');
    const protection = sheet.protection.load('protected');
    await context.sync();
    expect(protection.protected).toBe(false);
  });
});
