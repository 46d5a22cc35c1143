import { useWorkbench } from './use-workbench';
import { seed } from './variants';

const visit = useWorkbench();

it('what was assumed in reading is decided otherwise, kept in the file, and found there again', async () => {
  const workbench = await visit();
  await workbench.open(seed());
  await workbench.edit('C4', '预算金额（元）');
  await workbench.press('一键校验');
  const { frame } = workbench.pane;
  const unit = frame.getByLabel('读法：金额单位', { exact: true });
  await unit.scrollIntoViewIfNeeded();
  await frame.getByText('表上既写“万元”又写“元”，已按 C4 写的单位读取。').waitFor();
  await workbench.screenshot('reading, assumed');

  // By the keyboard: the first option is what was taken by itself, now for good.
  await unit.focus();
  await workbench.page.keyboard.press('ArrowDown');
  await frame.getByText('金额单位，由您选定。').waitFor();
  expect(await unit.evaluate((element) => element === document.activeElement)).toBe(true);
  await unit.selectOption('万元');
  await frame.locator('option:checked', { hasText: /^万元$/ }).waitFor({ state: 'attached' });
  await frame.locator('select[aria-disabled=false]').first().waitFor();
  await workbench.screenshot('reading, decided');

  await workbench.open(await workbench.save(), '再打开.xlsx');
  await workbench.press('一键校验');
  await frame.getByText('金额单位，由您选定。').waitFor();
  expect(await unit.locator('option:checked').innerText()).toBe('万元');
  await unit.selectOption('自动（元）');
  await frame.getByText('表上既写“万元”又写“元”').waitFor();
  expect(workbench.complaints).toEqual([]);
});
