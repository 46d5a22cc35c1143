/** @jest-environment ./test/excel-environment.ts */
import { describe, expect, test } from '@jest/globals';

async function codeOf(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> {
  try {
    await Excel.run(batch);
    return 'no error';
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  }
}

describe('worksheets', () => {
  test('a new sheet stands at the end under the name that it was given, and is not activated', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const active = worksheets.getActiveWorksheet();
      const sheet = worksheets.add('核对表');
      const count = worksheets.getCount();
      sheet.load('name,position,visibility,id');
      active.load('id');
      await context.sync();
      expect(sheet).toMatchObject({ name: '核对表', visibility: 'Visible' });
      expect(sheet.position).toBe(count.value - 1);
      const now = worksheets.getActiveWorksheet().load('id');
      sheet.delete();
      await context.sync();
      expect(now.id).toBe(active.id);
    });
  });

  test('a sheet without a name gets one of its own', async () => {
    await Excel.run(async (context) => {
      const first = context.workbook.worksheets.add().load('name');
      const second = context.workbook.worksheets.add().load('name');
      await context.sync();
      expect(first.name).toMatch(/^Sheet\d+$/);
      expect(second.name).not.toBe(first.name);
      first.delete();
      second.delete();
      await context.sync();
    });
  });

  test('a deleted sheet is not found any more', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('暂存');
      await context.sync();
      sheet.delete();
      const left = context.workbook.worksheets.getItemOrNullObject('暂存').load('name');
      await context.sync();
      expect(left.isNullObject).toBe(true);
    });
  });

  test('a name that is taken, or that no sheet may have, is refused', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('占用');
      await context.sync();
      expect(await codeOf((other) => add(other, '占用'))).toBe('ItemAlreadyExists');
      expect(await codeOf((other) => add(other, '一/二'))).toBe('InvalidArgument');
      expect(await codeOf((other) => add(other, '长'.repeat(32)))).toBe('InvalidArgument');
      sheet.delete();
      await context.sync();
    });
  });

  test('a new name is followed by the formulas that name the sheet', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [source, reader] = [worksheets.add('来源'), worksheets.add('读者')];
      const cell = reader.getRange('A1');
      cell.formulas = [['=来源!B2+1']];
      source.name = '来源 2026';
      cell.load('formulas');
      await context.sync();
      expect(cell.formulas).toEqual([["='来源 2026'!B2+1"]]);
      source.delete();
      cell.load('formulas,values,valueTypes');
      await context.sync();
      expect(cell.formulas).toEqual([['=#REF!B2+1']]);
      expect(cell.values).toEqual([['#REF!']]);
      expect(cell.valueTypes).toEqual([['Error']]);
      reader.delete();
      await context.sync();
    });
  });

  test('sheets are found beside each other, hidden ones passed over where only visible ones are asked for', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [a, b, c] = [worksheets.add('甲'), worksheets.add('乙'), worksheets.add('丙')];
      b.visibility = Excel.SheetVisibility.hidden;
      const next = a.getNext().load('name');
      const visible = a.getNext(true).load('name');
      const before = c.getPrevious(true).load('name');
      const none = c.getNextOrNullObject().load('name');
      const last = worksheets.getLast().load('name');
      await context.sync();
      expect([next.name, visible.name, before.name, last.name]).toEqual(['乙', '丙', '甲', '丙']);
      expect(none.isNullObject).toBe(true);
      for (const sheet of [a, b, c]) sheet.delete();
      await context.sync();
    });
  });

  test('a sheet goes to the position that it is given', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('搬家');
      sheet.position = 0;
      const first = context.workbook.worksheets.getFirst().load('name');
      sheet.load('position');
      await context.sync();
      expect([first.name, sheet.position]).toEqual(['搬家', 0]);
      sheet.delete();
      await context.sync();
    });
  });

  test('a very hidden sheet cannot be deleted, and the last visible one neither hidden nor deleted', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const kept = worksheets.add('仅剩');
      const hidden = worksheets.add('深藏');
      hidden.visibility = Excel.SheetVisibility.veryHidden;
      kept.activate();
      worksheets.load('items/id,items/visibility');
      kept.load('id');
      await context.sync();
      expect(await codeOf((other) => remove(other, '深藏'))).toBe('InvalidOperation');
      const others = worksheets.items.filter(
        ({ id, visibility }) => id !== kept.id && visibility === 'Visible',
      );
      for (const each of others) each.visibility = Excel.SheetVisibility.hidden;
      await context.sync();
      expect(await codeOf((other) => remove(other, '仅剩'))).toBe('InvalidOperation');
      for (const each of others) each.visibility = Excel.SheetVisibility.visible;
      hidden.visibility = Excel.SheetVisibility.visible;
      await context.sync();
      hidden.delete();
      kept.delete();
      await context.sync();
    });
  });

  test('a copy stands where it is wanted and holds the same', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('原件');
      sheet.getRange('A1:B1').values = [['文字', 2]];
      sheet.names.add('局部', sheet.getRange('A1'));
      const copy = sheet.copy(Excel.WorksheetPositionType.before, sheet).load('name,position');
      const values = copy.getRange('A1:B1').load('values');
      const name = copy.names.getItem('局部').load('formula');
      sheet.load('position');
      await context.sync();
      expect(copy.name).toBe('原件 (2)');
      expect(copy.position).toBe(sheet.position - 1);
      expect(values.values).toEqual([['文字', 2]]);
      expect(name.formula).toBe("='原件 (2)'!$A$1");
      copy.delete();
      sheet.delete();
      await context.sync();
    });
  });

  test('in a workbook whose structure is protected no sheet comes, goes or changes its name', async () => {
    await Excel.run(async (context) => {
      const { protection, worksheets } = context.workbook;
      const sheet = worksheets.add('守护');
      protection.protect('口令');
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(await codeOf((other) => add(other, '新来'))).toBe('AccessDenied');
      expect(await codeOf((other) => remove(other, '守护'))).toBe('AccessDenied');
      expect(await codeOf((other) => rename(other, '守护', '改名'))).toBe('AccessDenied');
      expect(await codeOf((other) => unprotect(other, '错'))).toBe('AccessDenied');
      protection.unprotect('口令');
      sheet.delete();
      await context.sync();
    });
  });
});

describe('sheets from a file', () => {
  /** One sheet 表 with 甲 in A1 and the number 7 in B1. */
  const FILE =
    'UEsDBBQAAAAIAJhidl1uYbgN/gAAAC0CAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbK2RzU7DMBCEX8XytYqdckAIJe' +
    '2BnyNwKA+w2JvEiv/kdUv69jhp4YAKXDit7JnZb2Q328lZdsBEJviWr0XNGXoVtPF9y193j9UNZ5TBa7DBY8uPSHy7' +
    'aXbHiMRK1lPLh5zjrZSkBnRAIkT0RelCcpDLMfUyghqhR3lV19dSBZ/R5yrPO/imuccO9jazh6lcn3oktMTZ3ck4s1' +
    'oOMVqjIBddHrz+RqnOBFGSi4cGE2lVDFxeJMzKz4Bz7rk8TDIa2Quk/ASuuORk5XtI41sIo/h9yYWWoeuMQh3U3pWI' +
    'oJgQNA2I2VmxTOHA+NXf/MVMchnrfy7ytf+zh1y+e/MBUEsDBBQAAAAIAJhidl2Y2uuLrgAAACcBAAALAAAAX3JlbH' +
    'MvLnJlbHONz8EOgjAMBuBXWXqXgQdjDIOLMeFq8AHmVgYB1mWbCm/vjmI8eGz69/vTsl7miT3Rh4GsgCLLgaFVpAdr' +
    'BNzay+4ILERptZzIooAVA9RVecVJxnQS+sEFlgwbBPQxuhPnQfU4y5CRQ5s2HflZxjR6w51UozTI93l+4P7TgK3JGi' +
    '3AN7oA1q4O/7Gp6waFZ1KPGW38UfGVSLL0BqOAZeIv8uOdaMwSCrwq+ebB6g1QSwMEFAAAAAgAmGJ2Xb5MWyK/AAAA' +
    'GAEAAA8AAAB4bC93b3JrYm9vay54bWyNj01uwkAMha8y8r5MYIGqKAkbhMQeDjDNOGRExo7s4afHYcfRegyGptl35T' +
    '+9z+9Vm3sczBVFA1MNy0UBBqllH+hUw/Gw+/gEo8mRdwMT1vCNCpumurGcv5jPJstJa+hTGktrte0xOl3wiJQvHUt0' +
    'KY9ysjoKOq89YoqDXRXF2kYXCCZCKf9hcNeFFrfcXiJSmiCCg0vZvPZhVGiq3w/6Vw25mE3/PJ45xXux9zkkGClDbm' +
    'Tvl2Cbys4aO8dqXlBLAwQUAAAACACYYnZdWv2Ca7EAAAAoAQAAGgAAAHhsL19yZWxzL3dvcmtib29rLnhtbC5yZWxz' +
    'jc/JCsJADAbgVxlyt2k9iEinXkToVeoDDNN0oZ2Fybj07R08iAUPnkLyky+kPD7NLO4UeHRWQpHlIMhq1462l3Btzp' +
    's9CI7Ktmp2liQsxHCsygvNKqYVHkbPIhmWJQwx+gMi64GM4sx5sinpXDAqpjb06JWeVE+4zfMdhm8D1qaoWwmhbgsQ' +
    'zeLpH9t13ajp5PTNkI0/TuDDhYkHophQFXqKEj4jxncpsqQCViWuPqxeUEsDBBQAAAAIAJhidl2ww2fAvwAAAP0AAA' +
    'AYAAAAeGwvd29ya3NoZWV0cy9zaGVldDEueG1sTY5RbsIwDIavEvl9uOxhQygJGkK7wMYBotajEY1TxVbZ7rGT7FK7' +
    'BikgxIvl/7N/+7eb7zSYiYrEzA6WiwYMcZu7yAcH+8/3pxUY0cBdGDKTgx8S2Hh7yuUoPZGa6mdx0KuOa0Rpe0pBFn' +
    'kkrpOvXFLQKssBZSwUuospDfjcNC+YQmTw9sJ2QYO3JZ9MqTkqbefmbQlGHUQeItOHlsqjeKv+//fPonqLs8T2tr6d' +
    'jZN/tThdKdaDtT58wHt0fwZQSwECFAMUAAAACACYYnZdbmG4Df4AAAAtAgAAEwAAAAAAAAAAAAAAgAEAAAAAW0Nvbn' +
    'RlbnRfVHlwZXNdLnhtbFBLAQIUAxQAAAAIAJhidl2Y2uuLrgAAACcBAAALAAAAAAAAAAAAAACAAS8BAABfcmVscy8u' +
    'cmVsc1BLAQIUAxQAAAAIAJhidl2+TFsivwAAABgBAAAPAAAAAAAAAAAAAACAAQYCAAB4bC93b3JrYm9vay54bWxQSw' +
    'ECFAMUAAAACACYYnZdWv2Ca7EAAAAoAQAAGgAAAAAAAAAAAAAAgAHyAgAAeGwvX3JlbHMvd29ya2Jvb2sueG1sLnJl' +
    'bHNQSwECFAMUAAAACACYYnZdsMNnwL8AAAD9AAAAGAAAAAAAAAAAAAAAgAHbAwAAeGwvd29ya3NoZWV0cy9zaGVldD' +
    'EueG1sUEsFBgAAAAAFAAUARQEAANAEAAAAAA==';

  test('come at the end under their names, or numbered where these are taken', async () => {
    await Excel.run(async (context) => {
      const { workbook } = context;
      const first = workbook.insertWorksheetsFromBase64(FILE);
      const second = workbook.insertWorksheetsFromBase64(FILE, { sheetNamesToInsert: ['表'] });
      await context.sync();
      const [a, b] = [...first.value, ...second.value].map((id) =>
        workbook.worksheets.getItem(id).load('name,position'),
      );
      const values = b?.getRange('A1:B1').load('values');
      const count = workbook.worksheets.getCount();
      await context.sync();
      expect([a?.name, b?.name]).toEqual(['表', '表 (2)']);
      expect(b?.position).toBe(count.value - 1);
      expect(values?.values).toEqual([['甲', 7]]);
      a?.delete();
      b?.delete();
      await context.sync();
    });
  });

  test('come beside the sheet that is named', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('邻居');
      const ids = context.workbook.insertWorksheetsFromBase64(FILE, {
        positionType: Excel.WorksheetPositionType.before,
        relativeTo: sheet,
      });
      await context.sync();
      const inserted = context.workbook.worksheets.getItem(ids.value[0] ?? '');
      const next = inserted.getNext().load('name');
      await context.sync();
      expect(next.name).toBe('邻居');
      inserted.delete();
      sheet.delete();
      await context.sync();
    });
  });

  test('that is none, or has no such sheet, are refused', async () => {
    expect(await codeOf((context) => insert(context, '不是base64'))).toBe('InvalidArgument');
    expect(await codeOf((context) => insert(context, 'AAAA'))).toBe('InvalidArgument');
    expect(await codeOf((context) => insert(context, FILE, '没有'))).toBe('InvalidArgument');
  });
});

function add(context: Excel.RequestContext, name: string): Promise<void> {
  context.workbook.worksheets.add(name);
  return context.sync();
}

function remove(context: Excel.RequestContext, name: string): Promise<void> {
  context.workbook.worksheets.getItem(name).delete();
  return context.sync();
}

function rename(context: Excel.RequestContext, before: string, name: string): Promise<void> {
  context.workbook.worksheets.getItem(before).name = name;
  return context.sync();
}

function unprotect(context: Excel.RequestContext, password: string): Promise<void> {
  context.workbook.protection.unprotect(password);
  return context.sync();
}

function insert(context: Excel.RequestContext, file: string, sheet?: string): Promise<void> {
  const options = sheet === undefined ? {} : { sheetNamesToInsert: [sheet] };
  context.workbook.insertWorksheetsFromBase64(file, options);
  return context.sync();
}
