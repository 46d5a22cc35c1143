import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser } from './browser';
import { serve, type Served } from './serve';
import { WorkbenchPage } from './workbench-page';

/** A browser starts and pages load within this on two busy cores. */
const TIMEOUT_MS = 90_000;

/**
 * Gives the tests of a file a server and a browser.
 * @returns opens the workbench, with the sample in it, in a fresh browser profile that is prepared first
 */
export function useWorkbench(): (
  prepare?: (context: BrowserContext) => Promise<void>,
) => Promise<WorkbenchPage> {
  jest.setTimeout(TIMEOUT_MS);
  let served: Served | undefined;
  let browser: Browser | undefined;
  let pages: WorkbenchPage[] = [];

  beforeAll(async () => {
    [served, browser] = await Promise.all([serve(), launchBrowser()]);
  });
  afterEach(async () => {
    await Promise.all(pages.map((page) => page.close()));
    pages = [];
  });
  afterAll(async () => {
    await browser?.close();
    served?.stop();
  });
  return async (prepare) => {
    if (!browser || !served) throw new Error('Neither browser nor server has started.');
    const page = await WorkbenchPage.visit(browser, served.origin, '', prepare);
    pages.push(page);
    return page;
  };
}
