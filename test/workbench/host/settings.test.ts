/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';

beforeEach(() => excelHost.open(readFileSync('test/forms/guangzhou-cppcc.xlsx')));

test('a setting of the workbook is kept, changed and deleted', async () => {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('jixiao.marks', { list: true });
    settings.add('jixiao.marks', { list: false });
    await context.sync();
    const setting = settings.getItem('jixiao.marks').load('value');
    const missing = settings.getItemOrNullObject('jixiao.none');
    const count = settings.getCount();
    await context.sync();
    expect(setting.value).toEqual({ list: false });
    expect(missing.isNullObject).toBe(true);
    expect(count.value).toBe(1);
    setting.delete();
    const gone = settings.getItemOrNullObject('jixiao.marks');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test('another workbook has none of them', async () => {
  await Excel.run(async (context) => {
    const count = context.workbook.settings.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});
