import { textsFor } from '../../src/texts';
import { ruleHelp } from '../../src/texts/zh-CN/rule-help';
import { ruleSettings } from '../../src/texts/zh-CN/rule-settings';
import { useWorkbench } from './use-workbench';
import { seed } from './variants';
import type { WorkbenchPage } from './workbench-page';

const visit = useWorkbench();
const { rules } = textsFor('zh-CN');
const RULE = 'approximate-value';
const HELP_FILES = '**/rule-help.*.js';

async function checkedAtApproximateValue(): Promise<WorkbenchPage> {
  const workbench = await visit();
  await workbench.open(seed());
  await workbench.press('一键校验');
  await workbench.pane.place({ rule: RULE, cell: 'F18' }).click();
  return workbench;
}

const help = ({ pane }: WorkbenchPage) =>
  pane.frame.getByRole('group', { name: `说明：${rules[RULE].title}` });

/** Whether something in the pane is wider than the pane. */
const overflows = ({ pane }: WorkbenchPage) =>
  pane.frame
    .locator('html')
    .evaluate((root) =>
      [...root.querySelectorAll('*')].some(({ scrollWidth }) => scrollWidth > root.clientWidth),
    );

it('a problem explains itself by keyboard, in the narrowest pane too', async () => {
  const workbench = await checkedAtApproximateValue();
  const { page, pane } = workbench;
  const toggle = pane.frame.getByRole('button', { name: /^说明：/ });
  await toggle.focus();
  await page.keyboard.press('Enter');
  await help(workbench).getByText(ruleHelp[RULE].what).waitFor();
  expect(await toggle.getAttribute('aria-expanded')).toBe('true');
  expect(await toggle.evaluate((button) => button === document.activeElement)).toBe(true);
  await workbench.screenshot('help');

  await page.locator('.pane').evaluate((pane) => {
    pane.style.width = '320px';
  });
  await help(workbench).scrollIntoViewIfNeeded();
  expect(await overflows(workbench)).toBe(false);
  await workbench.screenshot('help, 320 px');

  await page.keyboard.press('Space');
  await help(workbench).waitFor({ state: 'detached' });
  expect(workbench.complaints).toEqual([]);
});

it('help comes only when it is asked for, and again when the network failed it', async () => {
  const workbench = await checkedAtApproximateValue();
  const { page, pane } = workbench;
  const asked: string[] = [];
  await page.route(HELP_FILES, async (route) => {
    asked.push(route.request().url());
    await route.abort();
  });
  await pane.frame.getByRole('button', { name: /^说明：/ }).click();
  await pane.text(ruleSettings.help.failed).waitFor();
  expect(asked).toHaveLength(1);
  await workbench.screenshot('help, not loaded');

  await page.unroute(HELP_FILES);
  await pane.frame.getByRole('button', { name: '重试' }).click();
  await help(workbench).getByText(ruleHelp[RULE].remedy).waitFor();
});
