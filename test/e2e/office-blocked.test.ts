import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { textsFor } from '../../src/texts';
import { launchBrowser } from './browser';
import { serve, type Served } from './serve';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const DIST = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
/** What a user is ready to wait for before a pane must say what is wrong. */
const PATIENCE_MS = 12_000;
/** How Excel on Windows tells the library where it runs. */
const IN_EXCEL = `?_host_Info=${encodeURIComponent('excel|win32|16.01|zh-cn||disableLogging|0')}`;
jest.setTimeout(90_000);

/** The library from npm in place of Microsoft's address. */
async function answer(route: Route): Promise<void> {
  const file = path.join(
    DIST,
    new URL(route.request().url()).pathname.replace('/lib/1/hosted', ''),
  );
  await route.fulfill({
    body: await readFile(file),
    contentType: 'text/javascript',
    headers: { 'access-control-allow-origin': '*' },
  });
}

const NETWORKS: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ['refuses office.js', (route) => route.abort()],
  ['never answers for office.js', () => new Promise(() => undefined)],
  [
    'refuses the part of office.js that is for Excel',
    (route) => (/\/excel-/.test(route.request().url()) ? route.abort() : answer(route)),
  ],
  [
    'never answers for the part of office.js that is for Excel',
    (route) =>
      /\/excel-/.test(route.request().url()) ? new Promise(() => undefined) : answer(route),
  ],
];

const LOCALES = ['zh-CN', 'en-US'] as const;
const CASES = NETWORKS.flatMap(([network, handle]) =>
  LOCALES.map((locale) => ({ network, handle, locale })),
);

let served: Served;
let browser: Browser;
/** They wait side by side: one after the other they would take minutes. */
let panes: readonly Page[];

beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launchBrowser()]);
  panes = await Promise.all(
    CASES.map(async ({ handle, locale }) => {
      const page = await browser.newPage({ locale, viewport: { width: 350, height: 600 } });
      await page.route((url) => url.href.startsWith(CDN), handle);
      await page.goto(`${served.origin}/taskpane.html${IN_EXCEL}`, { waitUntil: 'commit' });
      return page;
    }),
  );
});
afterAll(async () => {
  await browser.close();
  served.stop();
});

it.each(CASES.map(({ network, locale }, at) => ({ network, locale, at })))(
  'a network that $network leaves no blank pane: it says so in $locale',
  async ({ locale, at }) => {
    const { noOffice } = textsFor(locale).pane;
    await panes[at]?.getByText(noOffice.title).waitFor({ timeout: PATIENCE_MS });
    await panes[at]?.getByText(noOffice.body).waitFor();
    expect(noOffice.body).toContain('appsforoffice.microsoft.com');
  },
);
