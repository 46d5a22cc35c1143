import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { textsFor } from '../../src/texts';
import { launchBrowser } from './browser';
import { makeCertificate, type Certificate } from './certificate';
import { eventually } from './eventually';
import { readGold } from './gold';
import { serve, type Served } from './serve';
import { SEED, SEED_SHEET, seed } from './variants';
import { WorkbenchPage } from './workbench-page';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_JS = path.join(
  path.dirname(require.resolve('@microsoft/office-js/package.json')),
  'dist',
);
jest.setTimeout(90_000);

let certificate: Certificate;
let served: Served;
let browser: Browser;
let workbench: WorkbenchPage;
const elsewhere: string[] = [];

beforeAll(async () => {
  certificate = await makeCertificate();
  served = await serve('--cert', certificate.cert, '--key', certificate.key);
  browser = await launchBrowser();
  workbench = await WorkbenchPage.visit(browser, served.origin, '?seam=web', answerForMicrosoft);
});
afterAll(async () => {
  await browser.close();
  served.stop();
  await certificate.remove();
});

/** No test reaches the internet: Microsoft's address is answered with the library from npm. */
async function answerForMicrosoft(context: BrowserContext): Promise<void> {
  await context.route(
    (url) => url.origin !== served.origin,
    async (route) => {
      const url = route.request().url();
      elsewhere.push(url);
      if (!url.startsWith(CDN)) return route.abort();
      const file = path.join(OFFICE_JS, new URL(url).pathname.slice(new URL(CDN).pathname.length));
      return route.fulfill({
        body: await readFile(file),
        contentType: 'text/javascript',
        // The library loads its parts as anonymous cross-origin scripts.
        headers: { 'access-control-allow-origin': '*' },
      });
    },
  );
}

describe('the production page over TLS, as in Excel on the web', () => {
  it('runs untouched, with the library from the address that it names', async () => {
    const frame = workbench.page.frame({ url: /taskpane\.html$/ });
    expect(await frame?.evaluate(() => document.documentElement.outerHTML)).toContain(
      `src="${CDN}office.js"`,
    );
    expect(elsewhere).toContain(`${CDN}office.js`);
    expect(elsewhere.filter((url) => !url.startsWith(CDN))).toEqual([]);
  });

  it('checks with one click in as many round trips as on the desktop, and selects', async () => {
    await workbench.open(seed());
    await workbench.resetCounters();
    await workbench.press('一键校验');
    const found = await workbench.pane.findings();
    const gold = readGold(SEED);
    expect(found.filter(({ rule, cell }) => !gold.allows(rule, cell))).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(gold.findings.length);
    // Two reads and a write.
    expect(await workbench.syncs()).toBeLessThanOrEqual(3);
    await workbench.pane.place({ rule: 'approximate-value', cell: 'F18' }).click();
    await eventually(() => workbench.selectedInGrid(), `${SEED_SHEET}!F18`);
    await workbench.press('清除标记');
    await eventually(async () => (await workbench.drawn('F18')).fill, null);
    expect(workbench.complaints).toEqual([]);
  });

  it('hands the workbook over as a file and opens its copy', async () => {
    const { submission } = textsFor('zh-CN');
    const { frame } = workbench.pane;
    await frame.getByRole('button', { name: submission.command }).click();
    await frame.getByRole('button', { name: submission.start, exact: true }).click();
    await frame.getByText(submission.openedTitle).waitFor();
    expect(workbench.complaints).toEqual([]);
  });
});
