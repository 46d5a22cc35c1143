import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { textsFor } from '../../src/texts';
import { dismissals } from '../../src/texts/zh-CN/dismissals';
import { library } from '../../src/texts/zh-CN/library';
import { useOfflinePage } from '../e2e/offline-page';
import { useWorkbench } from '../e2e/use-workbench';
import { seed } from '../e2e/variants';
import type { WorkbenchPage } from '../e2e/workbench-page';
import { reportSheet } from '../../src/texts/zh-CN/report-sheet';
import { withWords, wordsIn } from './png-words';
import { smallPng } from './small-png';

const FOLDER = 'docs/guide/pictures';
const MOST_BYTES = 60 * 1024;
const visit = useWorkbench();
const { visit: visitOffline } = useOfflinePage();
const { pane, submission } = textsFor('zh-CN');

function button(workbench: WorkbenchPage, name: string) {
  return workbench.pane.frame.getByRole('button', { name, exact: true });
}

async function says(workbench: WorkbenchPage, words: string | RegExp): Promise<void> {
  await workbench.pane.frame.getByText(words).first().waitFor();
}

async function checkedSeed(): Promise<WorkbenchPage> {
  const workbench = await visit();
  await workbench.page.setViewportSize({ width: 1120, height: 640 });
  await workbench.open(seed());
  await workbench.press('一键校验');
  await says(workbench, /共 \d+ 个问题/);
  return workbench;
}

interface Shown {
  readonly target: Locator | Page;
  /** Whatever can be read in the page, in and out of view: what is alike on every machine. */
  readonly words: string;
  readonly complaints: readonly string[];
}

/**
 * A picture of the guide: as with snapshots, one that is missing is taken. One that shows other words than the product
 * does by now fails: delete it and run again, look at the new one, and commit it.
 */
async function picture(name: string, { target, words, complaints }: Shown): Promise<void> {
  const file = path.join(FOLDER, `${name}.png`);
  if (!existsSync(file)) {
    const shot = await target.screenshot({ animations: 'disabled' });
    writeFileSync(file, withWords(smallPng(shot), words));
  }
  expect({ file, words }).toEqual({ file, words: wordsIn(readFileSync(file)) });
  expect(statSync(file).size).toBeLessThanOrEqual(MOST_BYTES);
  expect(complaints).toEqual([]);
}

const oneBelowTheOther = (texts: readonly string[]) =>
  texts.join('\n').replace(/\s+/g, '\n').trim();

/** What can be read, but for what screen readers are told: that comes and goes in its own time. */
const wordsOf = (body: Locator) =>
  body.evaluate((element: HTMLElement) => {
    const told = element.querySelectorAll<HTMLElement>('[role=status][aria-live]');
    return [...told].reduce((text, each) => text.replace(each.innerText, ''), element.innerText);
  });

async function shown(workbench: WorkbenchPage, of: 'all' | 'pane'): Promise<Shown> {
  const { page, complaints, pane: inPane } = workbench;
  const words = await wordsOf(inPane.frame.locator('body'));
  return of === 'pane'
    ? { target: page.locator('iframe'), words: oneBelowTheOther([words]), complaints }
    : { target: page, words: oneBelowTheOther([await page.innerText('body'), words]), complaints };
}

test('校验: the list beside the form', async () => {
  await picture('check', await shown(await checkedSeed(), 'all'));
});

test('改正: what a problem can be changed to', async () => {
  const workbench = await checkedSeed();
  await button(workbench, '改正：满意度没有写成比例（E31）').click();
  await says(workbench, 'E31：“满意”改为“≥90%”');
  await picture('mend', await shown(workbench, 'pane'));
});

test('插入指标: what will be written stands below the list', async () => {
  const workbench = await checkedSeed();
  await button(workbench, '选指标：成本指标').click();
  await workbench.pane.frame.getByLabel('人均会议成本：数值').fill('500');
  await button(workbench, '加入：人均会议成本').click();
  await says(workbench, '第 24 行新增：C24 人均会议成本，E24 ≤500元/人');
  await button(workbench, library.tray.insert).scrollIntoViewIfNeeded();
  await picture('insert', await shown(workbench, 'pane'));
});

test('带入旧表: every place is listed before anything is written', async () => {
  const workbench = await visit();
  await workbench.page.setViewportSize({ width: 1120, height: 640 });
  await workbench.open(new Uint8Array(readFileSync('test/forms/gz-archive-named.xlsx')));
  await button(workbench, pane.forms.insert).click();
  await says(workbench, /已完成：插入申报表/);
  await button(workbench, pane.forms.bringOver).click();
  await workbench.pane.frame.getByRole('button', { name: /^带入 \d+ 处$/ }).waitFor();
  await picture('bring-over', await shown(workbench, 'pane'));
});

test('不改，写明原因: the reason is asked for below the problem', async () => {
  const workbench = await checkedSeed();
  const { frame } = workbench.pane;
  await workbench.pane.place({ rule: 'approximate-value', cell: 'F18' }).click();
  await button(workbench, '不改，写明原因：指标值是约数').click();
  await frame
    .getByRole('textbox', { name: dismissals.reason })
    .fill('与上级下达的任务数一致，已同业务处室核对。');
  await picture('explain', await shown(workbench, 'pane'));
});

test('报送稿和校验报告: both stand in one panel', async () => {
  const workbench = await checkedSeed();
  // 基本支出 that no longer adds up.
  await workbench.edit('C5', '1');
  await workbench.press('一键校验');
  await button(workbench, submission.command).click();
  await says(workbench, /校验结果里还有 \d+ 个错误没有改/);
  await button(workbench, submission.report.show).click();
  await button(workbench, reportSheet.pane.write).waitFor();
  await picture('submission', await shown(workbench, 'pane'));
});

test('不用 Excel 的网页: the form beside the list', async () => {
  const offline = await visitOffline();
  const { page, complaints } = offline;
  await page.setViewportSize({ width: 960, height: 600 });
  await offline.open(seed());
  await page.getByRole('button', { name: '一键校验', exact: true }).click();
  await page
    .getByText(/共 \d+ 个问题/)
    .first()
    .waitFor();
  const words = oneBelowTheOther([await wordsOf(page.locator('body'))]);
  await picture('offline', { target: page, words, complaints });
});
