import { workbenchTexts } from '../../src/texts/zh-CN/workbench';
import { fill } from '../../src/texts/sentence';
import { useWorkbench } from './use-workbench';
import { seed } from './variants';

const visit = useWorkbench();

describe('the workbench and its files', () => {
  it('begins with the sample, draws it and says what the page is for', async () => {
    const workbench = await visit();
    await workbench.page.getByText(workbenchTexts.purpose).waitFor();
    expect(await workbench.drawn('B2')).toEqual({
      text: '中国人民政治协商会议广东省广州市委员会办公厅',
      fill: null,
      wrapped: true,
    });
    expect((await workbench.drawn('C5')).text).toBe('12,504.03');
    await workbench.screenshot('sample');
    expect(workbench.complaints).toEqual([]);
  });

  it('saves an unchanged workbook byte by byte', async () => {
    const workbench = await visit();
    await workbench.open(seed());
    expect(await workbench.save()).toEqual(seed());
  });

  it('says why a file cannot be opened and leaves the open workbook alone', async () => {
    const workbench = await visit();
    await workbench.open(seed());
    await workbench.type('C6', '4000');
    await workbench.choose(new TextEncoder().encode('not a workbook'), '说明.xlsx');
    const sentence = fill(workbenchTexts.files['not-xlsx'], { file: '说明.xlsx' });
    await workbench.page.getByRole('alert').getByText(sentence).waitFor();
    expect((await workbench.drawn('C6')).text).toBe('4,000.00');
  });

  it('shows the pane again after it was closed', async () => {
    const workbench = await visit();
    await workbench.page.getByRole('button', { name: workbenchTexts.closePane }).click();
    await workbench.page.locator('iframe').waitFor({ state: 'hidden' });
    await workbench.press('打开面板');
    await workbench.page.locator('iframe').waitFor({ state: 'visible' });
  });
});
