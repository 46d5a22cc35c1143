/** @jest-environment ./test/excel-environment.ts */
import { describe, expect, test } from '@jest/globals';
import {
  endLast,
  giveOwnSheets,
  hear,
  leaveHandlers,
  onSheet,
  ownSheet,
  perform,
  quiet,
} from './event-stage';

giveOwnSheets();

describe('enableEvents', () => {
  test('silences everything until it is true again, without telling later what was missed', async () => {
    const heard = await hear<object>((sheet, { workbook }) => [
      sheet.onChanged,
      workbook.worksheets.onChanged,
      sheet.onCalculated,
      workbook.worksheets.onAdded,
      workbook.onSelectionChanged,
    ]);
    await perform((sheet, context) => {
      context.runtime.enableEvents = false;
      sheet.getRange('A1').formulas = [['=1+1']];
      sheet.getRange('B2').select();
    });
    await Excel.run(async (context) => {
      context.runtime.load('enableEvents');
      await context.sync();
      expect(context.runtime.enableEvents).toBe(false);
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await quiet();
    expect(heard).toEqual([]);
    await perform((sheet) => {
      sheet.getRange('A3').values = [[1]];
    });
    expect(heard).toHaveLength(2);
  });

  test('silences exactly the writes between, in one request', async () => {
    const heard = await hear((sheet) => [sheet.onChanged]);
    await perform((sheet, { runtime }) => {
      sheet.getRange('A1').values = [[1]];
      runtime.enableEvents = false;
      sheet.getRange('A2').values = [[2]];
      runtime.enableEvents = true;
      sheet.getRange('A3').values = [[3]];
    });
    expect(heard.map(({ address }) => address)).toEqual(['A1', 'A3']);
  });
});

describe('handlers', () => {
  test('that are removed hear nothing more; others of the same event go on', async () => {
    const heard: string[] = [];
    const add = (name: string, sheet: Excel.Worksheet) =>
      sheet.onChanged.add(() => {
        heard.push(name);
        return Promise.resolve();
      });
    const registrations = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(ownSheet());
      const first = add('first', sheet);
      const second = add('second', sheet);
      await context.sync();
      return [first, second];
    });
    const write = () =>
      perform((sheet) => {
        sheet.getRange('A1').values = [['x']];
      });
    const remove = async (registration = registrations[0]) => {
      if (!registration) return;
      await Excel.run(registration.context, async (context) => {
        registration.remove();
        await context.sync();
      });
    };
    await write();
    await remove(registrations[0]);
    await write();
    await remove(registrations[1]);
    await write();
    expect(heard).toEqual(['first', 'second', 'second']);
  });

  test('go on when another one, added elsewhere to the same sheet, is removed', async () => {
    const stays = await hear((sheet) => [sheet.onChanged]);
    await hear((sheet) => [sheet.onChanged]);
    await endLast();
    await perform((sheet) => {
      sheet.getRange('A1').values = [['x']];
    });
    expect(stays).toHaveLength(1);
  });

  test('that were added twice are called twice', async () => {
    let calls = 0;
    const handler = () => {
      calls += 1;
      return Promise.resolve();
    };
    await onSheet(async (context, sheet) => {
      sheet.onChanged.add(handler);
      sheet.onChanged.add(handler);
      await context.sync();
    });
    await perform((sheet) => {
      sheet.getRange('A1').values = [['x']];
    });
    expect(calls).toBe(2);
  });

  test('of one sheet hear nothing of another, and those of a deleted sheet nothing at all', async () => {
    const heard = await hear((sheet) => [sheet.onChanged]);
    leaveHandlers();
    const all = await hear((_sheet, context) => [context.workbook.worksheets.onChanged]);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const other = worksheets.add();
      other.getRange('A1').values = [['别处']];
      worksheets.getItem(ownSheet()).delete();
      other.getRange('A2').values = [['以后']];
      await context.sync();
      await quiet();
      other.delete();
      await context.sync();
    });
    expect(heard).toEqual([]);
    expect(all.map(({ address }) => address)).toEqual(['A1', 'A2']);
  });
});
