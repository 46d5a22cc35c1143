import type { Browser, Page, Route } from 'playwright-core';
import { textsFor } from '../../src/texts';
import { fill } from '../../src/texts/sentence';
import { answerWithOffice } from './answer-office';
import { launchBrowser } from './browser';
import { serve, type Served } from './serve';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
/** What a user is ready to wait for before a pane must say what is wrong. */
const PATIENCE_MS = 12_000;
/** How Excel on Windows tells the library where it runs. */
const IN_EXCEL = `?_host_Info=${encodeURIComponent('excel|win32|16.01|zh-cn||disableLogging|0')}`;
jest.setTimeout(90_000);

const NETWORKS: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ['refuses office.js', (route) => route.abort()],
  ['never answers for office.js', () => new Promise(() => undefined)],
  [
    'refuses the part of office.js that is for Excel',
    (route) => (/\/excel-/.test(route.request().url()) ? route.abort() : answerWithOffice(route)),
  ],
  [
    'never answers for the part of office.js that is for Excel',
    (route) =>
      /\/excel-/.test(route.request().url())
        ? new Promise(() => undefined)
        : answerWithOffice(route),
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
    await panes[at]?.getByText(fill(noOffice.body, { host: new URL(CDN).host })).waitFor();
  },
);
