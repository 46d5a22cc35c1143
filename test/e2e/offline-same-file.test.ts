import type { FrameLocator, Page } from 'playwright-core';
import { textsFor } from '../../src/texts';
import { bringOver } from '../../src/texts/zh-CN/bring-over';
import { dismissals } from '../../src/texts/zh-CN/dismissals';
import { reportSheet } from '../../src/texts/zh-CN/report-sheet';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { contentsOf } from '../workbook/contents';
import { comparePackages } from '../xlsx/compare-packages';
import { readForm } from './gold';
import { useOfflinePage } from './offline-page';
import { seed } from './variants';

const { visit, visitWorkbench } = useOfflinePage();
const { pane, submission } = textsFor('zh-CN');

type Where = Page | FrameLocator;

const button = (where: Where, name: string | RegExp) =>
  where.getByRole('button', { name, exact: true }).first();
const says = (where: Where, sentence: string) => where.getByText(sentence).first().waitFor();

/** Marks, a problem explained instead of put right, and everything undone that a person undoes on the way. */
async function mark(where: Where): Promise<void> {
  await button(where, pane.commands.check).click();
  await where
    .getByRole('button', { name: /指标值是约数.*F18/ })
    .first()
    .click();
  await button(where, `${dismissals.explain}：指标值是约数`).click();
  await where.getByLabel(dismissals.reason, { exact: true }).fill('上级文件如此规定。');
  await button(where, dismissals.save).click();
  await says(where, '已完成：说明 1 处不改的原因');
  await button(where, '改正：满意度没有写成比例（E31）').click();
  await button(where, '换成“政协委员满意度 ≥90%”').click();
  await says(where, '已完成：修正 1 处');
  await button(where, pane.history.undoThis).click();
  await says(where, '已撤销：修正 1 处');
}

/** This year's form beside last year's, filled from it. */
async function bringLastYearOver(where: Where): Promise<void> {
  await button(where, pane.forms.insert).click();
  await says(where, '已完成：插入申报表');
  await button(where, pane.forms.bringOver).click();
  await where.getByRole('checkbox', { name: bringOver.money }).check();
  await button(where, /^带入 \d+ 处$/).click();
  await says(where, '已完成：带入旧表');
}

async function report(where: Where): Promise<void> {
  await button(where, pane.commands.check).click();
  await button(where, submission.command).click();
  await button(where, submission.report.show).click();
  await button(where, reportSheet.pane.write).click();
  await says(where, '已完成：写入工作表“校验报告”');
}

it.each([
  ['marks and an explanation', seed, mark],
  ['an old form brought over', () => readForm('gz-archive-named'), bringLastYearOver],
])('%s: the page saves the file that the add-in makes in Excel', async (_what, make, work) => {
  const offline = await visit();
  await offline.open(make());
  await work(offline.page);
  const saved = await offline.save();
  const workbench = await visitWorkbench();
  await workbench.open(make());
  await work(workbench.pane.frame);
  const fromExcel = await workbench.save();
  expect(contentsOf(openXlsx(saved).workbook)).toEqual(contentsOf(openXlsx(fromExcel).workbook));
  expect(comparePackages(fromExcel, saved)).toEqual([]);
});

it('a report says the same in both; only its time is its own', async () => {
  const offline = await visit();
  await offline.open(seed());
  await report(offline.page);
  const workbench = await visitWorkbench();
  await workbench.open(seed());
  await report(workbench.pane.frame);
  const [here, there] = [await offline.save(), await workbench.save()].map((bytes) => {
    const sheet = openXlsx(bytes).workbook.sheets.find(({ name }) => name === '校验报告');
    const rows = [...(sheet?.rows ?? [])].map(([row, { cells }]) => [
      row,
      [...cells].map(([column, { value }]) => [column, value]),
    ]);
    return JSON.stringify(rows).replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d/g, '时间');
  });
  expect(here).toContain('绩效目标申报表校验报告');
  expect(here).toBe(there);
});
