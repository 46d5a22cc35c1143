/** @jest-environment ./test/excel-environment.ts */
import { describe, expect, test } from '@jest/globals';
import { giveOwnSheets, hear, onSheet, ownSheet, perform, quiet, sheetId } from './event-stage';

giveOwnSheets();

describe('onChanged', () => {
  test('tells of a written cell to the sheet and to the workbook, after the answer', async () => {
    const heard = await hear<Excel.WorksheetChangedEventArgs>((sheet, context) => [
      sheet.onChanged,
      context.workbook.worksheets.onChanged,
    ]);
    await onSheet(async (context, sheet) => {
      sheet.getRange('B2').values = [['甲']];
      await context.sync();
      expect(heard).toEqual([]);
    });
    await quiet();
    const args = {
      type: 'WorksheetChanged',
      worksheetId: await sheetId(),
      address: 'B2',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'ThisLocalAddin',
      details: {
        valueBefore: '',
        valueTypeBefore: 'Empty',
        valueAfter: '甲',
        valueTypeAfter: 'String',
      },
    };
    expect(heard).toEqual([expect.objectContaining(args), expect.objectContaining(args)]);
    expect(heard.map(({ changeDirectionState }) => changeDirectionState)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('tells of each write of a request by an event of its own, in order', async () => {
    const heard = await hear((sheet) => [sheet.onChanged]);
    await perform((sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('C1:D2').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('E1:E2').formulas = [['=A1'], ['=C1']];
    });
    expect(heard.map(({ address }) => address)).toEqual(['A1', 'C1:D2', 'A1', 'E1:E2']);
  });

  test('gives no details of several cells, whatever they held', async () => {
    const heard = await hear((sheet) => [sheet.onChanged]);
    await perform((sheet) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
    });
    expect(heard.map(({ details }) => details)).toEqual([undefined]);
  });

  test('gives the values before and after each of several writes to the same cell', async () => {
    const heard = await hear((sheet) => [sheet.onChanged]);
    await perform((sheet) => {
      const cell = sheet.getRange('A1');
      for (const value of [1.5, '乙', true, '=1/0', '=2*3', '']) cell.formulas = [[value]];
    });
    const [first, ...others] = heard.map(({ details }) => [
      [details.valueBefore, details.valueTypeBefore],
      [details.valueAfter, details.valueTypeAfter],
    ]);
    expect(first).toEqual([
      ['', 'Empty'],
      [1.5, 'Double'],
    ]);
    expect(others.map(([, after]) => after)).toEqual([
      ['乙', 'String'],
      [true, 'Boolean'],
      ['#DIV/0!', 'Error'],
      [6, 'Double'],
      ['', 'Empty'],
    ]);
    const befores: readonly unknown[] = others.map(([before]) => before);
    expect(befores).toEqual([first?.[1], ...others.slice(0, -1).map(([, after]) => after)]);
  });

  test('comes also where a cell is given the value that it has', async () => {
    await perform((sheet) => {
      sheet.getRange('A1').values = [[7]];
    });
    const heard = await hear((sheet) => [sheet.onChanged]);
    await perform((sheet) => {
      sheet.getRange('A1').values = [[7]];
    });
    expect(heard.map(({ details }) => details)).toMatchObject([{ valueBefore: 7, valueAfter: 7 }]);
  });

  test('names entire rows that come and go without columns', async () => {
    const heard = await hear((sheet) => [sheet.onChanged]);
    await perform((sheet) => {
      sheet.getRange('5:9').insert('Down');
      sheet.getRange('6:6').delete('Up');
    });
    expect(heard).toEqual([
      expect.objectContaining({ address: '5:9', changeType: 'RowInserted', source: 'Local' }),
      expect.objectContaining({ address: '6:6', changeType: 'RowDeleted', source: 'Local' }),
    ]);
    expect(heard.map(({ details }) => details)).toEqual([undefined, undefined]);
  });

  test.each([
    ['insert', 'Down', 'CellInserted', { insertShiftDirection: 'Down' }],
    ['insert', 'Right', 'CellInserted', { insertShiftDirection: 'Right' }],
    ['delete', 'Up', 'CellDeleted', { deleteShiftDirection: 'Up' }],
    ['delete', 'Left', 'CellDeleted', { deleteShiftDirection: 'Left' }],
  ] as const)(
    'tells where the others go when cells %s %s',
    async (deed, where, changeType, state) => {
      const heard = await hear((sheet) => [sheet.onChanged]);
      await perform((sheet) => {
        const cells = sheet.getRange('B2:C2');
        if (deed === 'insert') cells.insert(where);
        else cells.delete(where);
      });
      expect(heard).toMatchObject([{ address: 'B2:C2', changeType, changeDirectionState: state }]);
    },
  );

  test('calls a merge an edit of the range, once, and says nothing of formats', async () => {
    await perform((sheet) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
    });
    const heard = await hear((sheet) => [sheet.onChanged]);
    const formats = await hear((sheet) => [sheet.onFormatChanged]);
    await perform((sheet) => {
      sheet.getRange('A1:B2').merge();
    });
    expect(heard).toEqual([
      expect.objectContaining({ address: 'A1:B2', changeType: 'RangeEdited' }),
    ]);
    expect(heard[0]?.details).toBeUndefined();
    expect(formats).toEqual([]);
  });

  test('tells of copied contents once', async () => {
    const heard = await hear((sheet) => [sheet.onChanged]);
    await perform((sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('B1:C4').copyFrom('A1');
    });
    expect(heard.map(({ address }) => address)).toEqual(['A1', 'B1:C4']);
  });

  test('gives the range that changed, in whatever context it is asked for', async () => {
    const heard = await hear((sheet) => [sheet.onChanged]);
    await perform((sheet) => {
      sheet.getRange('B2:C2').values = [[1, 2]];
    });
    await Excel.run(async (context) => {
      const range = heard[0]?.getRange(context).load('values,address');
      const orNull = heard[0]?.getRangeOrNullObject(context).load('address');
      await context.sync();
      expect(range?.values).toEqual([[1, 2]]);
      expect(range?.address).toMatch(/!B2:C2$/);
      expect(orNull?.isNullObject).toBe(false);
    });
  });

  test('gives a null object where the sheet has gone since', async () => {
    const heard = await hear((_sheet, context) => [context.workbook.worksheets.onChanged]);
    await perform((sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.delete();
    });
    await Excel.run(async (context) => {
      const range = heard[0]?.getRangeOrNullObject(context);
      await context.sync();
      expect(range?.isNullObject).toBe(true);
    });
  });

  test('is not raised by conditional formats', async () => {
    const heard = await hear<object>((sheet) => [sheet.onChanged, sheet.onFormatChanged]);
    await perform((sheet) => {
      const rule = sheet.getRange('A1:A3').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=TRUE';
      rule.custom.format.fill.color = '#FF0000';
    });
    expect(heard).toEqual([]);
  });

  test('is raised by what a handler writes too', async () => {
    const heard: string[] = [];
    await onSheet(async (context, sheet) => {
      sheet.onChanged.add(async ({ address }) => {
        heard.push(address);
        if (address !== 'A1') return;
        await Excel.run(async (later) => {
          later.workbook.worksheets.getItem(ownSheet()).getRange('A2').values = [['回应']];
          await later.sync();
        });
      });
      await context.sync();
    });
    await perform((sheet) => {
      sheet.getRange('A1').values = [['请求']];
    });
    await quiet();
    expect(heard).toEqual(['A1', 'A2']);
  });
});
