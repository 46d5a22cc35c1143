import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { officeSources, type OfficeSourceName } from '../../scripts/build/office-source';
import { textsFor } from '../../src/texts';
import type {} from '../../src/workbench/testing';
import { answerWithOffice } from './answer-office';
import { launchBrowser } from './browser';
import { makeCertificate, type Certificate } from './certificate';
import { readGold } from './gold';
import { serveSite, type SiteServer } from './site-server';
import { SEED, seed } from './variants';
import { WorkbenchPage } from './workbench-page';

const NAMES = ['cdn', '21vianet', 'self'] as const satisfies readonly OfficeSourceName[];
const ON_COMPUTER = `?_host_Info=${encodeURIComponent('excel|win32|16.01|zh-cn||disableLogging|0')}`;
jest.setTimeout(90_000);

const folder = mkdtempSync(path.join(tmpdir(), 'jixiao-sites-'));
let certificate: Certificate;
let browser: Browser;
let sites: Readonly<Record<OfficeSourceName, SiteServer>>;

beforeAll(async () => {
  [certificate, browser] = await Promise.all([makeCertificate(), launchBrowser()]);
  const [cdn, vianet, self] = await Promise.all(
    NAMES.map((name) => serveSite(path.join(folder, name), name, certificate)),
  );
  if (!cdn || !vianet || !self) throw new Error('A site is missing.');
  sites = { cdn, '21vianet': vianet, self };
});
afterAll(async () => {
  await browser.close();
  for (const site of Object.values(sites)) site.stop();
  await certificate.remove();
  rmSync(folder, { recursive: true });
});

/** A network that reaches the site and at most one host more; the origins that were asked for stand in `asked`. */
async function closeNetwork(
  context: BrowserContext,
  { base }: SiteServer,
  asked: Set<string>,
  open: string | null,
): Promise<void> {
  await context.route(
    (url) => url.origin !== new URL(base).origin && url.protocol.startsWith('http'),
    (route) => {
      const { origin } = new URL(route.request().url());
      asked.add(origin);
      return origin === open ? answerWithOffice(route) : route.abort();
    },
  );
}

/** The pane beside a workbook, as Excel on a computer shows it: it hands itself over before the page's first script. */
async function handExcelOver(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (window.parent === window) return;
    Object.defineProperty(window, 'external', {
      value: window.parent.jixiaoExcelHost,
    });
  });
}

async function checksSeed(workbench: WorkbenchPage): Promise<void> {
  await workbench.open(seed());
  await workbench.press('一键校验');
  const found = await workbench.pane.findings();
  expect(found.length).toBeGreaterThanOrEqual(readGold(SEED).findings.length);
}

describe('a site that brings office.js along', () => {
  it.each([
    ['on a computer', ''],
    ['on the web', '?seam=web'],
  ])('works in Excel %s, and no request leaves its host', async (_, seam) => {
    const asked = new Set<string>();
    const site = sites.self;
    const workbench = await WorkbenchPage.visit(browser, site.base, seam, async (context) => {
      await closeNetwork(context, site, asked, null);
      if (seam === '') await handExcelOver(context);
    });
    await checksSeed(workbench);
    expect(workbench.complaints).toEqual([]);
    expect([...asked]).toEqual([]);
    expect(site.missing).toEqual([]);
    await workbench.close();
  });
});

describe.each(['cdn', '21vianet'] as const)('a site that takes office.js from %s', (name) => {
  const { origin } = officeSources[name];

  it('works where that one host answers, and asks no other', async () => {
    const asked = new Set<string>();
    const workbench = await WorkbenchPage.visit(browser, sites[name].base, '?seam=web', (context) =>
      closeNetwork(context, sites[name], asked, origin),
    );
    await checksSeed(workbench);
    expect(workbench.complaints).toEqual([]);
    expect([...asked]).toEqual([origin]);
    expect(sites[name].missing).toEqual([]);
    await workbench.close();
  });

  it.each(['zh-CN', 'en-US'] as const)('says in %s what is blocked where it is', async (locale) => {
    const asked = new Set<string>();
    const context = await browser.newContext({ locale, ignoreHTTPSErrors: true });
    await closeNetwork(context, sites[name], asked, null);
    const page = await context.newPage();
    await page.goto(`${sites[name].base}/taskpane.html${ON_COMPUTER}`);
    const { noOffice } = textsFor(locale).pane;
    await page.getByText(noOffice.title).waitFor();
    await page.getByText(new URL(origin).host).waitFor();
    expect([...asked]).toEqual([origin]);
    await context.close();
  });
});
