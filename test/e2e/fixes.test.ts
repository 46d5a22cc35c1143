import { eventually } from './eventually';
import { differences, otherView } from './other-view';
import { useWorkbench } from './use-workbench';
import { SEED_SHEET, seed } from './variants';
import type { WorkbenchPage } from './workbench-page';

const visit = useWorkbench();

function button({ pane }: WorkbenchPage, name: string) {
  return pane.frame.getByRole('button', { name, exact: true });
}

async function says(workbench: WorkbenchPage, sentence: string): Promise<void> {
  await workbench.pane.frame.getByText(sentence).first().waitFor();
}

/** Where the focus is in the pane: the words of the element. */
function focused({ pane }: WorkbenchPage): Promise<string> {
  return pane.frame.locator(':focus').innerText();
}

const SATISFACTION = '改正：满意度没有写成比例（E31）';

describe('from a finding to the standard wording', () => {
  it('takes two clicks, and one takes it back to the last byte', async () => {
    const workbench = await visit();
    await workbench.open(seed());
    await workbench.press('一键校验');

    await button(workbench, SATISFACTION).click();
    await says(workbench, 'E31：“满意”改为“≥90%”');
    await eventually(() => workbench.selected(), `${SEED_SHEET}!E31`);
    await workbench.screenshot('fix, choices');
    await button(workbench, '换成“政协委员满意度 ≥90%”').click();
    await says(workbench, '已完成：修正 1 处');
    await workbench.screenshot('fix, done');

    const view = await otherView(await workbench.save());
    expect(view.get(`${SEED_SHEET}!C31 value`)).toBe('"政协委员满意度"');
    expect(view.get(`${SEED_SHEET}!E31 value`)).toBe('"≥90%"');
    await button(workbench, '撤销').click();
    await says(workbench, '已撤销：修正 1 处');
    await workbench.press('清除标记');
    expect(await workbench.save()).toEqual(seed());
    expect(workbench.complaints).toEqual([]);
  });

  it('takes two keys: the best way has the focus, and after it the next problem', async () => {
    const workbench = await visit();
    await workbench.open(seed());
    await workbench.press('一键校验');
    await button(workbench, '改正：指标值是约数（F18）').focus();
    await workbench.page.keyboard.press('Enter');
    await says(workbench, 'F18：“约550人”改为“≥550人”');
    expect(await focused(workbench)).toBe('改为“≥550人”');
    await workbench.page.keyboard.press('Enter');
    await says(workbench, '已完成：修正 1 处');
    await eventually(async () => (await focused(workbench)).includes('指标名称写成了句子'), true);
    const changed = differences(await otherView(seed()), await otherView(await workbench.save()));
    expect(changed.filter((place) => place.endsWith(' value'))).toEqual([
      `${SEED_SHEET}!F18 value`,
    ]);
    expect(workbench.complaints).toEqual([]);
  });

  it('asks for the number that the cell does not hold, and inserts the row of a missing class', async () => {
    const workbench = await visit();
    await workbench.open(seed());
    await workbench.press('一键校验');
    await button(workbench, '改正：缺少一类指标（A1）').focus();
    await workbench.page.keyboard.press('Enter');
    await workbench.pane.frame.getByLabel('人均会议成本：数值').waitFor();
    await workbench.page.keyboard.type('500');
    await workbench.screenshot('fix, insert');
    await workbench.page.keyboard.press('Enter');
    await says(workbench, '已完成：修正 1 处');
    const view = await otherView(await workbench.save());
    expect(view.get(`${SEED_SHEET}!C24 value`)).toBe('"人均会议成本"');
    expect(view.get(`${SEED_SHEET}!E24 value`)).toBe('"≤500元/人"');
    expect(workbench.complaints).toEqual([]);
  });
});
