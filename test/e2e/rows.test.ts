import type { WorkbenchPage } from './workbench-page';
import { useWorkbench } from './use-workbench';
import { seed } from './variants';

const visit = useWorkbench();

/** Has the add-in's page change the sheet in front through office.js. */
async function inExcel({ page }: WorkbenchPage, script: 'insert' | 'delete'): Promise<void> {
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (!frame) throw new Error('The pane has no page.');
  await frame.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        if (wanted === 'insert') sheet.getRange('5:6').insert('Down').format.rowHeight = 60;
        if (wanted === 'delete') sheet.getRange('5:6').delete('Up');
        await context.sync();
      }),
    script,
  );
}

describe('rows that the add-in inserts and deletes', () => {
  it('are drawn at once, with heights and merged areas, and undone again in the saved file', async () => {
    const workbench = await visit();
    await workbench.open(seed());
    await inExcel(workbench, 'insert');
    expect((await workbench.drawn('C7')).text).toBe('12,504.03');
    expect((await workbench.drawn('C5')).text).toBe('');
    await workbench.screenshot('rows-inserted');
    await inExcel(workbench, 'delete');
    expect((await workbench.drawn('C5')).text).toBe('12,504.03');
    expect(await workbench.save()).toEqual(seed());
    expect(workbench.complaints).toEqual([]);
  });
});
