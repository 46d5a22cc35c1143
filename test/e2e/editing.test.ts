import { workbenchTexts } from '../../src/texts/zh-CN/workbench';
import { fill } from '../../src/texts/sentence';
import { eventually } from './eventually';
import { useWorkbench } from './use-workbench';
import { seed } from './variants';
import type { WorkbenchPage } from './workbench-page';

const visit = useWorkbench();

const text = (workbench: WorkbenchPage, cell: string) => async () =>
  (await workbench.drawn(cell)).text;

async function copyOutside(workbench: WorkbenchPage, copied: string): Promise<void> {
  await workbench.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await workbench.page.evaluate((words) => navigator.clipboard.writeText(words), copied);
}

describe('a newcomer in the grid', () => {
  it('deletes what is selected at that moment, and nothing beside it', async () => {
    const workbench = await visit();
    await workbench.open(seed());
    // The model hears of a selection a moment after the grid shows it: Delete may come before.
    await workbench.edit('C3', '12');
    await workbench.click('C3');
    await workbench.page.keyboard.press('Delete');
    await eventually(text(workbench, 'C3'), '');
    await workbench.edit('C3', '3');
    expect((await workbench.drawn('A1')).text).toBe('部门整体预算绩效目标申报表');
  });

  it('pastes text into the active cell, and several cells beside one another', async () => {
    const workbench = await visit();
    await workbench.open(seed());
    await copyOutside(workbench, '21\r\n');
    await workbench.click('C3');
    await workbench.page.keyboard.press('Control+v');
    await eventually(text(workbench, 'C3'), '21');
    await copyOutside(workbench, '100\t财政\r\n200');
    await workbench.click('C5');
    await workbench.page.keyboard.press('Control+v');
    await eventually(text(workbench, 'C6'), '200.00');
    expect((await workbench.drawn('C5')).text).toBe('100.00');
    expect((await workbench.drawn('D5')).text).toBe('财政');
    expect(workbench.complaints).toEqual([]);
  });

  it.each([
    ['Control+z', 'undo'],
    ['Control+x', 'cut'],
    ['Control+b', 'appearance'],
  ] as const)('hears that %s does nothing here', async (keys, action) => {
    const workbench = await visit();
    await workbench.open(seed());
    await workbench.click('C5');
    await workbench.page.keyboard.press(keys);
    await workbench.page.getByRole('alert').getByText(workbenchTexts.notHere[action]).waitFor();
    expect(await workbench.save()).toEqual(seed());
  });

  it('is asked before another workbook takes the place of unsaved edits', async () => {
    const workbench = await visit();
    await workbench.open(seed(), '甲.xlsx');
    await workbench.type('C3', '12');
    const asked: string[] = [];
    let answer = false;
    workbench.page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void (answer ? dialog.accept() : dialog.dismiss());
    });
    await workbench.choose(seed(), '乙.xlsx');
    await eventually(
      () => Promise.resolve(asked),
      [fill(workbenchTexts.unsaved, { file: '甲.xlsx' })],
    );
    expect((await workbench.drawn('C3')).text).toBe('12');
    answer = true;
    await workbench.open(seed(), '乙.xlsx');
    expect((await workbench.drawn('C3')).text).toBe('');
    await workbench.open(seed(), '丙.xlsx');
    expect(asked).toHaveLength(2);
  });
});
