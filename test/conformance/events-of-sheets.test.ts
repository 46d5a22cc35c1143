/** @jest-environment ./test/excel-environment.ts */
import { describe, expect, test } from '@jest/globals';
import { giveOwnSheets, hear, perform, quiet, sheetId } from './event-stage';

giveOwnSheets();

describe('selection', () => {
  test('is told to the sheet, the sheets and the workbook, and not again where it stays', async () => {
    const heard = await hear((sheet, context) => [
      sheet.onSelectionChanged,
      context.workbook.worksheets.onSelectionChanged,
    ]);
    const document = await hear((_sheet, context) => [context.workbook.onSelectionChanged]);
    await perform((sheet) => {
      sheet.getRange('C5:D6').select();
    });
    const args = {
      type: 'WorksheetSelectionChanged',
      address: 'C5:D6',
      worksheetId: await sheetId(),
    };
    expect(heard).toEqual([args, args]);
    expect(document).toHaveLength(1);
    await perform((sheet) => {
      sheet.getRange('C5:D6').select();
    });
    expect(heard).toHaveLength(2);
    expect(document).toHaveLength(1);
  });
});

describe('worksheets', () => {
  test('are told to be left and to come to the front, in this order', async () => {
    const other = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add().load('id,name');
      await context.sync();
      return { id: sheet.id, name: sheet.name };
    });
    const own = await hear<{ type: string; worksheetId: string }>((sheet) => [
      sheet.onDeactivated,
      sheet.onActivated,
    ]);
    const all = await hear<{ type: string; worksheetId: string }>((_sheet, { workbook }) => [
      workbook.worksheets.onActivated,
      workbook.worksheets.onDeactivated,
    ]);
    await perform((_sheet, context) => {
      context.workbook.worksheets.getItem(other.name).activate();
    });
    const id = await sheetId();
    expect(own).toEqual([{ type: 'WorksheetDeactivated', worksheetId: id }]);
    expect(all).toEqual([
      { type: 'WorksheetDeactivated', worksheetId: id },
      { type: 'WorksheetActivated', worksheetId: other.id },
    ]);
    await perform((sheet, context) => {
      sheet.activate();
      context.workbook.worksheets.getItem(other.name).delete();
    });
    expect(own).toHaveLength(2);
  });

  test('are told to be activated, and not selected anew, where their selection stays', async () => {
    const other = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add().load('name');
      await context.sync();
      return sheet.name;
    });
    const heard = await hear((_sheet, context) => [context.workbook.worksheets.onSelectionChanged]);
    await perform((_sheet, context) => {
      context.workbook.worksheets.getItem(other).activate();
    });
    expect(heard).toEqual([]);
    await perform((_sheet, context) => {
      context.workbook.worksheets.getItem(other).delete();
    });
  });

  test('are told to come and go', async () => {
    const heard = await hear<{ type: string; source: string; worksheetId: string }>(
      (_sheet, { workbook }) => [workbook.worksheets.onAdded, workbook.worksheets.onDeleted],
    );
    let id = '';
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add().load('id');
      await context.sync();
      ({ id } = sheet);
      await quiet();
      sheet.delete();
      await context.sync();
    });
    await quiet();
    expect(heard).toEqual([
      { type: 'WorksheetAdded', source: 'Local', worksheetId: id },
      { type: 'WorksheetDeleted', source: 'Local', worksheetId: id },
    ]);
  });
});

describe('onProtectionChanged', () => {
  test('tells that a sheet is protected, and no longer, to the sheet and to the workbook', async () => {
    const heard = await hear((sheet, { workbook }) => [
      sheet.onProtectionChanged,
      workbook.worksheets.onProtectionChanged,
    ]);
    await perform((sheet) => {
      sheet.protection.protect();
    });
    await perform((sheet) => {
      sheet.protection.unprotect();
    });
    const args = {
      type: 'WorksheetProtectionChanged',
      isProtected: true,
      source: 'Local',
      worksheetId: await sheetId(),
    };
    const ended = { ...args, isProtected: false };
    expect(heard).toEqual([args, args, ended, ended]);
  });

  test('does not come where no protection ends', async () => {
    const heard = await hear((sheet) => [sheet.onProtectionChanged]);
    await perform((sheet) => {
      sheet.protection.unprotect();
    });
    expect(heard).toEqual([]);
  });
});

describe('onSettingsChanged', () => {
  test('tells of settings that the add-in adds, changes and deletes', async () => {
    const heard = await hear((_sheet, { workbook }) => [workbook.settings.onSettingsChanged]);
    await perform((_sheet, { workbook }) => {
      workbook.settings.add('conformance', 1);
    });
    expect(heard).toHaveLength(1);
    await perform((_sheet, { workbook }) => {
      workbook.settings.getItem('conformance').delete();
    });
    expect(heard).toHaveLength(2);
  });
});
