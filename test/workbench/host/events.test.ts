/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';

beforeEach(() => excelHost.open(readFileSync('test/forms/guangzhou-cppcc.xlsx')));

/** Gives raised events time to arrive. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

async function write(address: string, value: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    await context.sync();
  });
}

test('a change is told after the answer, to the sheet and to the workbook', async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getActiveWorksheet().load('id');
    sheet.onChanged.add(({ address }) => {
      heard.push(`sheet ${address}`);
      return Promise.resolve();
    });
    worksheets.onChanged.add(({ address, triggerSource }) => {
      heard.push(`workbook ${address} ${triggerSource}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  await write('H1', 'x');
  expect(heard).toEqual([]);
  await settled();
  expect(heard).toEqual(['sheet H1', 'workbook H1 ThisLocalAddin']);
});

test('the cells of an event can be read', async () => {
  let range: unknown[][] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      await Excel.run(async (later) => {
        const changed = event.getRange(later).load('values');
        await later.sync();
        range = changed.values;
      });
    });
    await context.sync();
  });
  await write('H2', 'seen');
  await settled();
  expect(range).toEqual([['seen']]);
});

test('who has stopped listening hears nothing', async () => {
  let count = 0;
  const registration = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(() => {
      count += 1;
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await write('H3', 'a');
  await settled();
  await Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
  await write('H3', 'b');
  await settled();
  expect(count).toBe(1);
});

test('a selection is told, and can be asked for', async () => {
  let told = 0;
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(() => {
      told += 1;
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getActiveWorksheet().getRange('C5').select();
    await context.sync();
    await settled();
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    expect(selected.address).toMatch(/!C5$/);
  });
  expect(told).toBe(1);
});
