import { useWorkbench } from './use-workbench';
import { seed } from './variants';

const visit = useWorkbench();

describe('sheets that the add-in adds and deletes', () => {
  it('are shown with their names and cells, and are gone again in the saved file', async () => {
    const workbench = await visit();
    await workbench.open(seed());
    const { page } = workbench;
    const frame = page.frames().find((each) => each !== page.mainFrame());
    if (!frame) throw new Error('The pane has no page.');
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('草稿');
        sheet.getRange('B2').values = [['新表']];
        sheet.name = '核对稿';
        sheet.activate();
        await context.sync();
      }),
    );
    await page.getByText('核对稿', { exact: true }).waitFor();
    expect((await workbench.drawn('B2')).text).toBe('新表');
    await workbench.screenshot('sheet-added');
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('核对稿').delete();
        await context.sync();
      }),
    );
    await page.getByText('核对稿', { exact: true }).waitFor({ state: 'detached' });
    expect((await workbench.drawn('C5')).text).toBe('12,504.03');
    expect(await workbench.save()).toEqual(seed());
    expect(workbench.complaints).toEqual([]);
  });
});
