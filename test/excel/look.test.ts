/** @jest-environment ./test/excel-environment.ts */
import { excelWorkspace } from '../../src/excel/workspace';
import { run } from '../../src/excel/office/run';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { makeXlsx } from './make-xlsx';

/** A sheet with hidden rows, a hidden column and an indented text, made by Excel's own means. */
async function openHidden(): Promise<void> {
  await excelHost.open(
    makeXlsx([
      { name: '空' },
      { name: '甲', cells: { A2: '一', B3: '二', C4: '三', B7: '四', C600: '远' } },
    ]),
  );
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('甲');
    sheet.getRange('3:4').rowHidden = true;
    sheet.getRange('600:601').rowHidden = true;
    sheet.getRange('C:C').columnHidden = true;
    sheet.getRange('A2').format.indentLevel = 2;
    await context.sync();
  });
}

it('reads what is hidden and indented in the same two round trips, as a file does', async () => {
  await openHidden();
  excelHost.resetCounters();
  const { sheets } = await excelWorkspace().read();
  expect(excelHost.syncs).toBe(2);
  const [empty, filled] = sheets;
  expect(empty && 'hidden' in empty).toBe(false);
  expect(filled?.hidden).toEqual({ rows: [2, 3], columns: [2] });
  const indents = [...(filled?.cells ?? [])].flatMap(([at, { indent }]) =>
    indent ? [[at, indent]] : [],
  );
  expect(indents).toEqual([['A2', 2]]);

  const [, file] = takeSnapshot(openXlsx(await excelHost.save()).workbook).sheets;
  expect(file?.cells).toEqual(filled?.cells);
  // Far below any form Excel is not asked what is hidden.
  expect(file?.hidden).toEqual({ rows: [2, 3, 599], columns: [2] });
});
