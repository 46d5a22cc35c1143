/** @jest-environment ./test/excel-environment.ts */
import { run } from '../../src/excel/office/run';
import { excelWorkspace } from '../../src/excel/workspace';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { makeXlsx } from './make-xlsx';

/** Two columns of which the second may be filled in, protected or not yet. */
async function openForm(isProtected: boolean): Promise<void> {
  await excelHost.open(
    makeXlsx([{ name: '甲', cells: { A1: '部门', B1: '科协', A3: '合计', C600: 1 } }]),
  );
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('甲');
    sheet.getRange('B1:B2').format.protection.locked = false;
    if (isProtected) sheet.protection.protect();
    await context.sync();
  });
  excelHost.resetCounters();
}

it('is read of a protected sheet in the same two round trips, blank cells included, as from a file', async () => {
  await openForm(true);
  const { sheets } = await excelWorkspace().read();
  expect(excelHost.syncs).toBe(2);
  const locked = sheets[0]?.locked;
  expect(['A1', 'A2', 'B1', 'B2', 'B3', 'C2'].filter((cell) => locked?.has(cell))).toEqual([
    'A1',
    'A2',
    'B3',
    'C2',
  ]);
  const [file] = takeSnapshot(openXlsx(await excelHost.save()).workbook).sheets;
  expect(file?.locked).toEqual(locked);
});

it('is not asked for where nothing is protected', async () => {
  await openForm(false);
  const { sheets } = await excelWorkspace().read();
  expect(sheets[0] && 'locked' in sheets[0]).toBe(false);
  expect(excelHost.trace.some(({ request }) => request.includes('protection"'))).toBe(false);
});
