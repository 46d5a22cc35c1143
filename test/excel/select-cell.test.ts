/** @jest-environment ./test/excel-environment.ts */
import { excelWorkspace } from '../../src/excel/workspace';
import { cellRef } from '../session/samples';
import { makeXlsx } from './make-xlsx';

beforeEach(async () => {
  await excelHost.open(
    makeXlsx([{ name: '甲' }, { name: '部门 表' }, { name: '藏', state: 'hidden' }]),
  );
});

afterEach(() => {
  excelHost.faults.otherWorkbook = false;
});

it('brings the sheet to the front and selects the cell', async () => {
  await excelWorkspace().select('部门 表', cellRef('F20'));
  const { selected, active } = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    return { selected: range.address, active: sheet.name };
  });
  expect({ selected, active }).toEqual({ selected: "'部门 表'!F20", active: '部门 表' });
});

it.each([
  ['a sheet that is gone', '没有', 'sheet-gone'],
  ['a hidden sheet', '藏', 'sheet-hidden'],
])('says that it cannot go to %s', async (_case, sheet, failure) => {
  await expect(excelWorkspace().select(sheet, cellRef('A1'))).rejects.toMatchObject({ failure });
});

it('says that another workbook is in front', async () => {
  excelHost.faults.otherWorkbook = true;
  const selecting = excelWorkspace().select('甲', cellRef('A1'));
  await expect(selecting).rejects.toMatchObject({ failure: 'other-workbook' });
});
