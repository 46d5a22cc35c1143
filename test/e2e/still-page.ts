import type { Page } from 'playwright-core';

/** So long must nothing have changed before the page counts as still. */
const QUIET_MS = 250;
/** A page that never comes to rest is looked at all the same: what is then found says what it is about. */
const PATIENCE_MS = 10_000;
const LOOKS = 3;

/** Runs in the page: counts what changes in it from now on. */
function countChanges(): void {
  const root = document.documentElement;
  if (root.dataset['changes'] !== undefined) return;
  root.dataset['changes'] = '0';
  new MutationObserver((records) => {
    // The counter stands in the page, too, and the audits leave traces in its head.
    if (!records.some(({ target }) => document.body.contains(target))) return;
    root.dataset['changes'] = String(Number(root.dataset['changes']) + 1);
  }).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
}

const changesIn = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset['changes']);

/** Waits until nothing has changed in the page for a while. */
async function whenStill(page: Page): Promise<void> {
  await page.evaluate(countChanges);
  const end = Date.now() + PATIENCE_MS;
  let before: string | undefined;
  do {
    before = await changesIn(page);
    await page.waitForTimeout(QUIET_MS);
  } while (before !== (await changesIn(page)) && Date.now() < end);
}

/**
 * What is found in a page at rest. Where something changes while one looks, what is found may be a mixture of two
 * states, such as a button that was free at the beginning and grey at the end: then it is looked at once more.
 */
export async function lookAtStill<Found>(page: Page, look: () => Promise<Found>): Promise<Found> {
  for (let looks = 1; ; looks += 1) {
    await whenStill(page);
    const before = await changesIn(page);
    const found = await look();
    if (looks === LOOKS || before === (await changesIn(page))) return found;
  }
}
