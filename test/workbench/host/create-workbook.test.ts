/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';

const FORM = readFileSync('test/forms/guangzhou-cppcc.xlsx');

beforeEach(async () => {
  await excelHost.open(FORM);
});

test('a package opens as another workbook, and the open one stays in front', async () => {
  const other = readFileSync('test/forms/hn-science.xlsx');
  await Excel.createWorkbook(other.toString('base64'));
  expect(excelHost.newWorkbooks).toEqual([new Uint8Array(other)]);
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst().load('name');
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe(excelHost.workbook.sheets[0]?.name);
});

test('without a package an empty workbook opens', async () => {
  await Excel.createWorkbook();
  expect(excelHost.newWorkbooks).toEqual([null]);
});

test.each([
  ['no base64', '***'],
  ['no workbook', btoa('hello')],
])('%s is refused', async (_what, base64) => {
  await expect(Excel.createWorkbook(base64)).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect(excelHost.newWorkbooks).toEqual([]);
});
