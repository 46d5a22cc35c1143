/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import { giveOwnSheets, hear, ownSheet, perform, quiet } from '../../conformance/event-stage';

giveOwnSheets();

afterEach(() => {
  excelHost.faults.reset();
});

const steps = () => excelHost.undoSteps.map(({ by, kind, address }) => [by, kind, address]);
const cell = (address: string) => `${ownSheet()}!${address}`;

test('what the user does can be undone; what a co-author does cannot', () => {
  excelHost.type('A1', 1);
  excelHost.coAuthor('A2', 2);
  excelHost.pick('A3', '=A1');
  expect(steps()).toEqual([
    ['user', 'cells', cell('A1')],
    ['user', 'cells', cell('A3')],
  ]);
});

test('no more than the last hundred steps can be undone', () => {
  for (let row = 1; row <= 101; row += 1) excelHost.type(`A${row}`, row);
  expect(excelHost.undoSteps).toHaveLength(100);
  expect(steps()[0]).toEqual(['user', 'cells', cell('A2')]);
});

test('a choice that raises nothing can be undone all the same', () => {
  excelHost.faults.events.silentPicks = true;
  excelHost.pick('A3', '是');
  expect(steps()).toHaveLength(1);
});

type Write = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

const WRITES: Readonly<Record<string, Write>> = {
  values: (sheet) => {
    sheet.getRange('B1').values = [[1]];
  },
  'number formats': (sheet) => {
    sheet.getRange('B1').numberFormat = [['0']];
  },
  'row heights': (sheet) => {
    sheet.getRange('1:1').format.rowHeight = 30;
  },
  'hidden rows': (sheet) => {
    sheet.getRange('1:1').rowHidden = true;
  },
  'inserted rows': (sheet) => {
    sheet.getRange('3:3').insert('Down');
  },
  'merged cells': (sheet) => {
    sheet.getRange('C3:D3').merge();
  },
  'conditional formats': (sheet) => {
    sheet.getRange('B1').conditionalFormats.add('Custom');
  },
  names: (sheet) => {
    sheet.names.add('撤销', '=1');
  },
  settings: (_sheet, { workbook }) => {
    workbook.settings.add('undo', 1);
  },
};

describe.each(['1.13', '1.14', '1.17'] as const)('at level %s', (level) => {
  test.each(Object.entries(WRITES))(
    'the add-in empties the stack by writing %s',
    async (_, write) => {
      excelHost.level = level;
      excelHost.type('A1', 1);
      await perform(write);
      expect(steps()).toEqual([]);
    },
  );
});

describe('reading', () => {
  test('keeps the stack, and so do selecting and listening', async () => {
    excelHost.level = '1.14';
    excelHost.type('A1', 1);
    const heard = await hear((sheet) => [sheet.onChanged]);
    await perform((sheet, { workbook }) => {
      sheet.getRange('A1').load('values');
      sheet.getUsedRange().getMergedAreasOrNullObject().load('address');
      sheet.getRange('B5').select();
      workbook.names.load('items/name');
    });
    expect(steps()).toHaveLength(1);
    expect(heard).toEqual([]);
  });

  test('empties it by asking for merged areas, where Excel for Windows does', async () => {
    excelHost.faults.mergedAreasClearUndo = true;
    excelHost.type('A1', 1);
    await perform((sheet) => {
      sheet.getRange('A1:B2').getMergedAreasOrNullObject().load('address');
    });
    expect(steps()).toEqual([]);
  });
});

describe('at level 1.20', () => {
  beforeEach(() => {
    excelHost.level = '1.20';
  });

  test('what the add-in writes can be undone too, one call at a time', async () => {
    excelHost.type('A1', 1);
    await perform((sheet, { workbook }) => {
      sheet.getRange('B1:B2').values = [[1], [2]];
      sheet.getRange('B1:C1').numberFormat = [['0', '0.0']];
      sheet.getRange('3:4').insert('Down');
      workbook.settings.add('undo', 2);
    });
    expect(steps()).toEqual([
      ['user', 'cells', cell('A1')],
      ['add-in', 'cells', cell('B1:B2')],
      ['add-in', 'formats', cell('B1:C1')],
      ['add-in', 'rows', null],
    ]);
  });

  test.each<[string, Write]>([
    [
      'deleting a sheet',
      (sheet) => {
        sheet.delete();
      },
    ],
    [
      'copying a sheet',
      (sheet) => {
        sheet.copy('End');
      },
    ],
    [
      'protecting a sheet',
      (sheet) => {
        sheet.protection.protect();
      },
    ],
  ])('%s empties the stack', async (_, act) => {
    excelHost.type('A1', 1);
    await perform(act);
    expect(steps()).toEqual([]);
  });
});

test('saving the settings of the document empties the stack at every level', async () => {
  excelHost.level = '1.20';
  excelHost.type('A1', 1);
  const { settings } = Office.context.document;
  settings.set('undo', 1);
  await new Promise((resolve) => {
    settings.saveAsync(resolve);
  });
  expect(steps()).toEqual([]);
});

test('another workbook has nothing to undo', async () => {
  excelHost.type('A1', 1);
  await excelHost.open(readFileSync('test/forms/guangzhou-cppcc.xlsx'));
  expect(steps()).toEqual([]);
  await quiet();
});
