/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import { failureOf } from './failure';

beforeEach(async () => {
  await excelHost.open(readFileSync('test/forms/guangzhou-cppcc.xlsx'));
  excelHost.faults.reset();
  excelHost.resetCounters();
});

afterEach(() => {
  excelHost.faults.reset();
});

function read(context: Excel.RequestContext): Excel.Range {
  return context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
}

test('while a cell is edited a request is refused', async () => {
  excelHost.faults.cellEdit = true;
  const failure = await failureOf((context) => Promise.resolve(read(context)));
  expect(failure.code).toBe('InvalidOperationInCellEditMode');
});

test('a request that may wait is answered when the user leaves the cell', async () => {
  excelHost.faults.cellEdit = true;
  let done = false;
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    read(context);
    await context.sync();
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(done).toBe(false);
  excelHost.faults.cellEdit = false;
  await waiting;
  expect(done).toBe(true);
});

test('nothing can be selected while another workbook is in front', async () => {
  excelHost.faults.otherWorkbook = true;
  const failure = await failureOf((context) => {
    read(context).select();
    return context.sync();
  });
  expect(failure.code).toBe('InactiveWorkbook');
});

test('a workbook opened for reading takes no writes', async () => {
  excelHost.faults.readOnly = true;
  const failure = await failureOf((context) => {
    read(context).values = [['x']];
    return context.sync();
  });
  expect(failure.code).toBe('AccessDenied');
});

test('the request that is to fail does, and none of it is done', async () => {
  excelHost.faults.failAtSync = 2;
  const failure = await failureOf(async (context) => {
    const cell = read(context);
    await context.sync();
    cell.values = [['x']];
    await context.sync();
  });
  expect(failure.code).toBe('GeneralException');
  await Excel.run(async (context) => {
    const cell = read(context);
    await context.sync();
    expect(cell.values).toEqual([['部门整体预算绩效目标申报表']]);
  });
});

test('round trips and bytes are counted without what the library sends by itself', async () => {
  await Excel.run(async (context) => {
    read(context);
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(excelHost.syncs).toBe(1);
  expect(excelHost.bytes).toBeGreaterThan(100);
  excelHost.resetCounters();
  expect([excelHost.syncs, excelHost.bytes]).toEqual([0, 0]);
});
