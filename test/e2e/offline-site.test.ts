import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { textsFor } from '../../src/texts';
import { OFFLINE_TEXTS } from '../../src/texts/offline';
import { bringOver } from '../../src/texts/zh-CN/bring-over';
import { own } from '../../src/texts/zh-CN/own';
import { reportSheet } from '../../src/texts/zh-CN/report-sheet';
import { ruleSettings } from '../../src/texts/zh-CN/rule-settings';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { launchBrowser } from './browser';
import { makeCertificate, type Certificate } from './certificate';
import { OfflinePage } from './offline-page';
import { serveSite, type SiteServer } from './site-server';
import { seed } from './variants';

const words = OFFLINE_TEXTS['zh-CN'];
const { pane, submission } = textsFor('zh-CN');
jest.setTimeout(90_000);

const folder = mkdtempSync(path.join(tmpdir(), 'jixiao-offline-site-'));
let certificate: Certificate;
let browser: Browser;
let site: SiteServer;

beforeAll(async () => {
  [certificate, browser] = await Promise.all([makeCertificate(), launchBrowser()]);
  site = await serveSite(path.join(folder, 'cdn'), 'cdn', certificate);
});
afterAll(async () => {
  await browser.close();
  site.stop();
  await certificate.remove();
  rmSync(folder, { recursive: true });
});

/** Every part of the pane that fetches something, opened once. */
async function useEverything({ page }: OfflinePage): Promise<void> {
  const click = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const reads = (sentence: string) => page.getByText(sentence).first().waitFor();
  await click(pane.commands.check);
  await click('改正：满意度没有写成比例（E31）');
  await click('换成“政协委员满意度 ≥90%”');
  await reads('已完成：修正 1 处');
  await page
    .getByRole('button', { name: /^说明：/ })
    .first()
    .click();
  await page.getByRole('tab', { name: pane.views.library }).click();
  await page
    .getByRole('button', { name: /^加入：/ })
    .first()
    .waitFor();
  await click(own.library.show);
  await click(own.library.fromForm);
  await page.getByRole('tab', { name: pane.views.problems }).click();
  await click(pane.settings.label);
  await click(ruleSettings.show);
  await page
    .getByRole('combobox', { name: /^级别：/ })
    .first()
    .waitFor();
  await click(own.packs.show);
  await reads(own.packs.what);
  await click(pane.forms.bringOver);
  await reads(bringOver.what);
  await click(submission.command);
  await click(submission.report.show);
  await click(reportSheet.pane.write);
  await reads('已完成：写入工作表“校验报告”');
}

it('works as an administrator serves it: under the site’s policy, with nothing from any other host', async () => {
  const context = await browser.newContext({ locale: 'zh-CN', ignoreHTTPSErrors: true });
  const asked: string[] = [];
  await context.route(
    (url) => !url.href.startsWith(`${site.base}/`) && url.protocol.startsWith('http'),
    (route) => {
      asked.push(route.request().url());
      return route.abort();
    },
  );
  const offline = new OfflinePage(await context.newPage(), site.base);
  await offline.load();
  await offline.drop({ '申报表.xlsx': seed() });
  await offline.says(words.opened.replace('{file}', '申报表.xlsx'));
  await useEverything(offline);
  const { sheets } = takeSnapshot(openXlsx(await offline.save()).workbook);
  expect(sheets.map(({ name }) => name)).toEqual(['部门整体绩效目标表', '校验报告']);
  const copy = await offline.download(submission.start);
  expect(copy.name).toBe('申报表（报送稿）.xlsx');
  await offline.says(words.pane.submission.openedTitle);
  expect(takeSnapshot(openXlsx(copy.bytes).workbook).sheets).toHaveLength(1);
  expect(asked).toEqual([]);
  expect(offline.elsewhere).toEqual([]);
  expect(offline.complaints).toEqual([]);
  expect(site.missing).toEqual([]);
});
