import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { fileOf, reportOfForm } from '../report/report-of';
import { printWhole } from '../report/print-whole';
import { launchBrowser } from './browser';

const html = printWhole('html', [
  fileOf('政协.xlsx', reportOfForm('guangzhou-cppcc')),
  { kind: 'failed', file: 'c.xlsx', code: 'encrypted' },
]);

describe('the report as a page, in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each(['light', 'dark'] as const)('shuts nobody out in %s', async (colorScheme) => {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    await page.setContent(html);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await context.close();
  });

  it('fits a narrow window', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    await page.setContent(html);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    await page.close();
  });
});
