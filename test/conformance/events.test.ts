/** @jest-environment ./test/excel-environment.ts */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

/** Long enough for Excel to tell what it has to tell. */
const QUIET_MS = 30;

function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, QUIET_MS));
}

let sheetName = '';

/** Runs with a worksheet of the test's own. */
function onSheet(
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>,
): Promise<void> {
  return Excel.run((context) => batch(context, context.workbook.worksheets.getItem(sheetName)));
}

/** Does something in one request, and lets the events arrive. */
async function perform(
  actions: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<void> {
  await onSheet(async (context, sheet) => {
    actions(sheet, context);
    await context.sync();
  });
  await quiet();
}

type Handlers<T> = Pick<OfficeExtension.EventHandlers<T>, 'add'>;

/** Listens to events of the worksheet or of the workbook. @returns what has been heard, in order */
async function hear<T>(
  events: (sheet: Excel.Worksheet, context: Excel.RequestContext) => readonly Handlers<T>[],
): Promise<T[]> {
  const heard: T[] = [];
  await onSheet(async (context, sheet) => {
    for (const event of events(sheet, context)) {
      const registration = event.add((args) => {
        heard.push(args);
        return Promise.resolve();
      });
      endings.push(async () => {
        await Excel.run(registration.context, async (same) => {
          registration.remove();
          await same.sync();
        });
      });
    }
    await context.sync();
  });
  return heard;
}

const endings: (() => Promise<void>)[] = [];

beforeEach(() =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add().load('name');
    sheet.activate();
    await context.sync();
    sheetName = sheet.name;
    await quiet();
  }),
);

afterEach(async () => {
  for (const end of endings.splice(0)) await end();
  await Excel.run(async (context) => {
    context.runtime.enableEvents = true;
    context.workbook.worksheets.getItemOrNullObject(sheetName).delete();
    await context.sync();
  });
});

async function sheetId(): Promise<string> {
  let id = '';
  await onSheet(async (context, sheet) => {
    sheet.load('id');
    await context.sync();
    ({ id } = sheet);
  });
  return id;
}

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
    const befores = others.map(([before]) => before);
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
    expect(heard.map(({ details }) => [details.valueBefore, details.valueAfter])).toEqual([[7, 7]]);
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
          later.workbook.worksheets.getItem(sheetName).getRange('A2').values = [['回应']];
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
      sheet.getRange('C3').formulas = [[`='${sheetName}'!A1+1`]];
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
      const sheet = context.workbook.worksheets.getItem(sheetName);
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
    await endings.pop()?.();
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
    endings.length = 0;
    const all = await hear((_sheet, context) => [context.workbook.worksheets.onChanged]);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const other = worksheets.add();
      other.getRange('A1').values = [['别处']];
      worksheets.getItem(sheetName).delete();
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
