import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Page } from 'playwright-core';
import { OFFLINE_TEXTS } from '../../src/texts/offline';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { contentsOf } from '../workbook/contents';
import { comparePackages } from '../xlsx/compare-packages';
import { eventually } from './eventually';
import { useOfflinePage, type OfflinePage } from './offline-page';
import { seed } from './variants';

const { visit, visitWorkbench } = useOfflinePage();
const words = OFFLINE_TEXTS['zh-CN'];

/** Two problems put right and the row of a missing class put in, as a person does it in the pane. */
async function work(pane: Page | FrameLocator, page: Page): Promise<void> {
  const button = (name: string) => pane.getByRole('button', { name, exact: true });
  const isDone = () => pane.getByText('已完成：修正 1 处').first().waitFor();
  await button('一键校验').click();
  await button('改正：满意度没有写成比例（E31）').click();
  await button('换成“政协委员满意度 ≥90%”').click();
  await isDone();
  await button('改正：指标值是约数（F18）').click();
  await button('改为“≥550人”').click();
  await eventually(() => button('改正：指标值是约数（F18）').count(), 0);
  await button('改正：缺少一类指标（A1）').click();
  await pane.getByLabel('人均会议成本：数值').fill('500');
  await page.keyboard.press('Enter');
  await eventually(() => button('改正：缺少一类指标（A1）').count(), 0);
}

async function axe({ page }: OfflinePage): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

it('makes the same file of the same work as the add-in in Excel, and asks no address for anything', async () => {
  const offline = await visit();
  await offline.open(seed());
  await work(offline.page, offline.page);
  await offline.screenshot('offline, work done');
  const saved = await offline.save();

  const workbench = await visitWorkbench();
  await workbench.open(seed());
  await work(workbench.pane.frame, workbench.page);
  const fromExcel = await workbench.save();

  expect(contentsOf(openXlsx(saved).workbook)).toEqual(contentsOf(openXlsx(fromExcel).workbook));
  expect(comparePackages(fromExcel, saved)).toEqual([]);
  expect(offline.elsewhere).toEqual([]);
  expect(offline.complaints).toEqual([]);
});

it('shows where a problem stands, and is without a barrier that axe knows, wide and narrow', async () => {
  const offline = await visit();
  const { page } = offline;
  expect(await axe(offline)).toEqual([]);
  await offline.open(seed());
  await page.getByRole('button', { name: '一键校验', exact: true }).click();
  await offline.pane.place({ rule: 'approximate-value', cell: 'F18' }).click();
  const cell = page.locator('[data-cell=F18]');
  await eventually(() => cell.getAttribute('aria-selected'), 'true');
  expect(await cell.innerText()).toContain('约550人');
  await cell.getByText(words.marked.warning).waitFor({ state: 'attached' });
  expect(await axe(offline)).toEqual([]);
  await offline.screenshot('offline, checked');

  await cell.focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.locator(':focus').getAttribute('data-cell')).toBe('F19');
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axe(offline)).toEqual([]);
  await offline.screenshot('offline, narrow and dark');
});

it('says what is wrong with a file that it cannot read, and leaves the open one', async () => {
  const offline = await visit();
  await offline.open(seed(), '好表.xlsx');
  await offline.choose(new TextEncoder().encode('这不是工作簿'), '坏表.xlsx');
  await offline.says(words.files['not-xlsx'].replace('{file}', '坏表.xlsx'));
  await offline.page.getByText('好表.xlsx', { exact: true }).waitFor();
  expect(await offline.save()).toEqual(seed());
});
