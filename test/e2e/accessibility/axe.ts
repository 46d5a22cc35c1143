import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { lookAtStill } from '../still-page';

/** The sheet beside the pane: hundreds of cells, of which most states change none. */
const SHEET = '[role=grid]';

/** What one look asks of axe. */
interface Look {
  /** All of them without it. */
  readonly onlyRules?: readonly string[];
  readonly withSheet: boolean;
}

/** What axe finds, targets that are too small included. Fluent's focus guards are empty on purpose. */
async function axeFindings(page: Page, { onlyRules, withSheet }: Look): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page }).exclude('[data-tabster-dummy]');
  if (!withSheet) builder.exclude(SHEET);
  if (onlyRules) builder.withRules([...onlyRules]);
  else builder.options({ rules: { 'target-size': { enabled: true } } });
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Runs in the page: what has been scrolled below a head that stays in place is no smaller for it. */
function scrollUp(): void {
  for (const element of document.querySelectorAll('#root *')) {
    if (element.scrollTop > 0 && !element.matches('[role=grid]')) element.scrollTop = 0;
  }
}

/** Looks at a page in one state after the other. */
export class AxeLooks {
  /** As it was looked at last. */
  private sheet = '';
  /** In the dark only its heads look otherwise, which are the same in every state. */
  private isSheetKnownInTheDark = false;

  constructor(private readonly page: Page) {}

  /** What axe finds in the light, and of contrast in the dark; the page is light again afterwards. */
  async findings(): Promise<readonly string[]> {
    const { page } = this;
    const sheet = await page.evaluate((at) => document.querySelector(at)?.outerHTML ?? '', SHEET);
    const withSheet = sheet !== '' && sheet !== this.sheet;
    this.sheet = sheet;
    await page.evaluate(scrollUp);
    const light = await lookAtStill(page, () => axeFindings(page, { withSheet }));
    await page.emulateMedia({ colorScheme: 'dark' });
    // What was drawn light must have been drawn anew.
    const isNew = withSheet && !this.isSheetKnownInTheDark;
    this.isSheetKnownInTheDark ||= withSheet;
    const dark = await lookAtStill(page, () =>
      axeFindings(page, { onlyRules: ['color-contrast'], withSheet: isNew }),
    );
    await page.emulateMedia({ colorScheme: 'light' });
    return [...light, ...dark.map((finding) => `dark, ${finding}`)];
  }
}
