/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import { giveOwnSheets, hear, leaveHandlers, perform, quiet } from '../../conformance/event-stage';

giveOwnSheets();

beforeEach(() => {
  excelHost.level = '1.14';
});

afterEach(() => {
  excelHost.faults.reset();
});

const changes = () => hear((sheet) => [sheet.onChanged]);

describe('who changes a cell', () => {
  test('is the user: Local, of unknown trigger, with values before and after', async () => {
    const heard = await changes();
    excelHost.type('A1', '=1+2');
    await quiet();
    expect(heard).toMatchObject([
      {
        address: 'A1',
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'Unknown',
        details: { valueBefore: '', valueAfter: 3, valueTypeAfter: 'Double' },
      },
    ]);
  });

  test('is somebody else: Remote, in all events that have a source', async () => {
    const heard = await changes();
    const formulas = await hear((sheet) => [sheet.onFormulaChanged]);
    const results = await hear((sheet) => [sheet.onCalculated]);
    excelHost.coAuthor('A1', '=1+2');
    await quiet();
    expect(heard).toMatchObject([{ source: 'Remote', triggerSource: 'Unknown' }]);
    expect(formulas).toMatchObject([{ source: 'Remote' }]);
    expect(results).toMatchObject([{ address: 'A1' }]);
  });

  test('is each of them in turn', async () => {
    const heard = await changes();
    excelHost.type('A1', 1);
    excelHost.coAuthor('A1', 2);
    await perform((sheet) => {
      sheet.getRange('A1').values = [[3]];
    });
    excelHost.type('A1', 4);
    await quiet();
    expect(heard).toMatchObject([
      { source: 'Local', triggerSource: 'Unknown', details: { valueBefore: '', valueAfter: 1 } },
      { source: 'Remote', triggerSource: 'Unknown', details: { valueBefore: 1, valueAfter: 2 } },
      { source: 'Local', triggerSource: 'ThisLocalAddin', details: { valueBefore: 2 } },
      { source: 'Local', triggerSource: 'Unknown', details: { valueBefore: 3, valueAfter: 4 } },
    ]);
  });
});

describe('a choice from a drop-down list', () => {
  test('is an edit of the user', async () => {
    const heard = await changes();
    excelHost.pick('A1', '是');
    await quiet();
    expect(heard).toMatchObject([{ address: 'A1', source: 'Local', triggerSource: 'Unknown' }]);
  });

  test('raises nothing where Excel misses it, and what is typed then is told', async () => {
    await perform((sheet) => {
      sheet.getRange('B1').formulas = [['=A1']];
    });
    const heard = await hear<object>((sheet, { workbook }) => [
      sheet.onChanged,
      workbook.worksheets.onChanged,
      sheet.onCalculated,
    ]);
    excelHost.faults.events.silentPicks = true;
    excelHost.pick('A1', '是');
    await quiet();
    expect(heard).toEqual([]);
    excelHost.type('A1', '否');
    await quiet();
    expect(heard).toMatchObject([
      { details: { valueBefore: '是', valueAfter: '否' } },
      { details: { valueBefore: '是', valueAfter: '否' } },
      { address: 'B1' },
    ]);
  });
});

describe('the trigger of a change', () => {
  const write = () =>
    perform((sheet) => {
      sheet.getRange('A1').values = [['x']];
    });

  test.each([
    ['1.13', undefined],
    ['1.14', 'ThisLocalAddin'],
    ['1.17', 'ThisLocalAddin'],
    ['1.20', 'ThisLocalAddin'],
  ] as const)('at level %s of an own write is %s', async (level, trigger) => {
    excelHost.level = level;
    const heard = await changes();
    await write();
    expect(heard.map(({ triggerSource }) => triggerSource)).toEqual([trigger]);
  });

  test.each([
    ['Unknown', 'Unknown'],
    ['ThisLocalAddin', 'ThisLocalAddin'],
    ['absent', undefined],
  ] as const)('can be told wrong: %s', async (forced, told) => {
    excelHost.faults.events.triggerSource = forced;
    const heard = await changes();
    await write();
    excelHost.type('A1', 'y');
    await quiet();
    expect(heard.map(({ triggerSource }) => triggerSource)).toEqual([told, told]);
  });
});

describe('formats that are echoed', () => {
  test('raise onChanged beside onFormatChanged, without details', async () => {
    excelHost.faults.events.echoFormats = true;
    const heard = await changes();
    const formats = await hear((sheet) => [sheet.onFormatChanged]);
    await perform((sheet) => {
      sheet.getRange('A1').numberFormat = [['0.00']];
    });
    expect(heard).toMatchObject([{ address: 'A1', triggerSource: 'ThisLocalAddin' }]);
    expect(heard[0]?.details).toBeUndefined();
    expect(formats).toHaveLength(1);
  });

  test('are conditional ones too: added, changed and deleted', async () => {
    excelHost.faults.events.echoFormats = true;
    const heard = await changes();
    const formats = await hear((sheet) => [sheet.onFormatChanged]);
    await perform((sheet) => {
      const rule = sheet.getRange('B2:C3').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=TRUE';
      rule.delete();
    });
    expect(heard.map(({ address }) => address)).toEqual(['B2:C3', 'B2:C3', 'B2:C3']);
    expect(formats).toHaveLength(3);
  });
});

test('the workbook is told to come to the front again', async () => {
  const heard = await hear((_sheet, { workbook }) => [workbook.onActivated]);
  excelHost.faults.otherWorkbook = true;
  await quiet();
  expect(heard).toEqual([]);
  excelHost.faults.otherWorkbook = false;
  await quiet();
  expect(heard).toEqual([{ type: 'WorkbookActivated' }]);
});

test('a workbook that is opened tells nothing of what happened to the one before', async () => {
  const heard = await changes();
  leaveHandlers();
  excelHost.type('A1', 1);
  await excelHost.open(readFileSync('test/forms/guangzhou-cppcc.xlsx'));
  excelHost.type('A1', 2);
  await quiet();
  expect(heard).toEqual([]);
});
