/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import { ADD_IN_ID } from '../../../src/workbench/host/kept-settings';

const FORM = readFileSync('test/forms/guangzhou-cppcc.xlsx');

test('the settings belong to the add-in of the manifest', () => {
  expect(readFileSync('manifest.xml', 'utf8')).toContain(`<Id>${ADD_IN_ID}</Id>`);
});

test('a file that is saved and opened again keeps what the add-in stored in it', async () => {
  await excelHost.open(FORM);
  await Excel.run(async (context) => {
    context.workbook.settings.add('文本', '"值"');
    context.workbook.settings.add('对象', { list: [1, 2] });
    await context.sync();
  });
  await excelHost.open(await excelHost.saveWithSettings());
  await Excel.run(async (context) => {
    const settings = context.workbook.settings.load('items/key,items/value');
    await context.sync();
    const kept: unknown[] = settings.items.map(({ key, value }): unknown[] => [key, value]);
    expect(kept).toEqual([
      ['文本', '"值"'],
      ['对象', { list: [1, 2] }],
    ]);
  });
});

test('a file in which nothing is kept is saved as it was', async () => {
  await excelHost.open(FORM);
  expect(await excelHost.saveWithSettings()).toEqual(Uint8Array.from(FORM));
});
