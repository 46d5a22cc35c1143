/** @jest-environment ./test/excel-environment.ts */
import { describe, expect, test } from '@jest/globals';
import { giveOwnSheets, hear, ownSheet, perform, sheetId } from './event-stage';

giveOwnSheets();

describe('onFormatChanged', () => {
  test('tells of formats in place of onChanged, once for each write, to sheet and workbook', async () => {
    const changes = await hear((sheet) => [sheet.onChanged]);
    const heard = await hear((sheet, context) => [
      sheet.onFormatChanged,
      context.workbook.worksheets.onFormatChanged,
    ]);
    await perform((sheet) => {
      sheet.getRange('A1:B2').numberFormat = [
        ['0', '0.0'],
        ['@', '0%'],
      ];
    });
    const args = {
      type: 'WorksheetFormatChanged',
      address: 'A1:B2',
      source: 'Local',
      worksheetId: await sheetId(),
    };
    expect(heard).toEqual([expect.objectContaining(args), expect.objectContaining(args)]);
    expect(heard[0]).not.toHaveProperty('triggerSource');
    expect(changes).toEqual([]);
  });

  test('tells of copied formats, and gives their range', async () => {
    const heard = await hear((sheet) => [sheet.onFormatChanged]);
    await perform((sheet) => {
      sheet.getRange('A1').numberFormat = [['0.00']];
      sheet.getRange('C3').copyFrom('A1', 'Formats');
    });
    expect(heard.map(({ address }) => address)).toEqual(['A1', 'C3']);
    await Excel.run(async (context) => {
      const range = heard[1]?.getRange(context).load('numberFormat');
      await context.sync();
      expect(range?.numberFormat).toEqual([['0.00']]);
    });
  });
});

describe('onCalculated', () => {
  test('tells of results that changed, for which onChanged does not come', async () => {
    await perform((sheet) => {
      sheet.getRange('B1:B2').formulas = [['=A1*2'], ['=B1+1']];
    });
    const changes = await hear((sheet) => [sheet.onChanged]);
    const heard = await hear((sheet, context) => [
      sheet.onCalculated,
      context.workbook.worksheets.onCalculated,
    ]);
    await perform((sheet) => {
      sheet.getRange('A1').values = [[21]];
    });
    const args = { type: 'WorksheetCalculated', address: 'B1:B2', worksheetId: await sheetId() };
    expect(heard).toEqual([args, args]);
    expect(changes.map(({ address }) => address)).toEqual(['A1']);
  });

  test('comes for the sheet of the result, not for that of the cause', async () => {
    const other = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add().load('id,name');
      sheet.getRange('C3').formulas = [[`='${ownSheet()}'!A1+1`]];
      await context.sync();
      return { id: sheet.id, name: sheet.name };
    });
    const here = await hear((sheet) => [sheet.onCalculated]);
    const all = await hear((_sheet, context) => [context.workbook.worksheets.onCalculated]);
    await perform((sheet) => {
      sheet.getRange('A1').values = [[5]];
    });
    expect(here).toEqual([]);
    expect(all.map(({ worksheetId, address }) => [worksheetId, address])).toEqual([
      [other.id, 'C3'],
    ]);
    await perform((_sheet, context) => {
      context.workbook.worksheets.getItem(other.name).delete();
    });
  });
});

describe('onFormulaChanged', () => {
  test('tells what a formula read before, and only where it reads otherwise', async () => {
    await perform((sheet) => {
      sheet.getRange('A1:A3').formulas = [['=B1+1'], ['=B1+2'], ['']];
    });
    const heard = await hear((sheet, context) => [
      sheet.onFormulaChanged,
      context.workbook.worksheets.onFormulaChanged,
    ]);
    await perform((sheet) => {
      sheet.getRange('A1:A3').formulas = [['=B1*2'], ['=B1+2'], ['=B2']];
    });
    const args = {
      type: 'WorksheetFormulaChanged',
      source: 'Local',
      worksheetId: await sheetId(),
      formulaDetails: [
        { cellAddress: 'A1', previousFormula: '=B1+1' },
        { cellAddress: 'A3', previousFormula: '' },
      ],
    };
    expect(heard).toEqual([args, args]);
  });

  test('does not come for results, nor for constants', async () => {
    await perform((sheet) => {
      sheet.getRange('A1').formulas = [['=B1+1']];
    });
    const heard = await hear((sheet) => [sheet.onFormulaChanged]);
    await perform((sheet) => {
      sheet.getRange('B1').values = [[4]];
    });
    expect(heard).toEqual([]);
  });
});

describe('onRowHiddenChanged', () => {
  test('tells of rows that are hidden and shown, to the sheet and to the workbook', async () => {
    const heard = await hear((sheet, context) => [
      sheet.onRowHiddenChanged,
      context.workbook.worksheets.onRowHiddenChanged,
    ]);
    await perform((sheet) => {
      sheet.getRange('3:4').rowHidden = true;
    });
    await perform((sheet) => {
      sheet.getRange('B3').rowHidden = false;
    });
    const args = {
      type: 'WorksheetRowHiddenChanged',
      address: '3:4',
      changeType: 'Hidden',
      source: 'Local',
      worksheetId: await sheetId(),
    };
    const shown = { ...args, address: '3:3', changeType: 'Unhidden' };
    expect(heard).toEqual([args, args, shown, shown]);
  });

  test('does not come for rows that are hidden already', async () => {
    await perform((sheet) => {
      sheet.getRange('3:4').rowHidden = true;
    });
    const heard = await hear((sheet) => [sheet.onRowHiddenChanged]);
    await perform((sheet) => {
      sheet.getRange('4:4').rowHidden = true;
    });
    expect(heard).toEqual([]);
  });
});
