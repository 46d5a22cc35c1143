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
});

function add(context: Excel.RequestContext, name: string): Promise<void> {
  context.workbook.worksheets.add(name);
  return context.sync();
}
