import AxeBuilder from '@axe-core/playwright';
import type { Frame } from 'playwright-core';
import type { Language } from '../../../src/texts/texts';
import { eventually } from '../eventually';
import { lookAtStill } from '../still-page';
import { useWorkbench } from '../use-workbench';
import { seed } from '../variants';
import type { WorkbenchPage } from '../workbench-page';
import { officeOf, type OfficeTheme } from './in-office';
import { tabTroubles } from './tab-order';
import { wordsOf } from './words';

const visit = useWorkbench();
jest.setTimeout(300_000);

/** Each theme once, each language in the light and in the dark. */
const OFFICES = [
  { theme: 'colourful', language: 'en-US', scheme: 'light' },
  { theme: 'white', language: 'zh-CN', scheme: 'light' },
  { theme: 'dark grey', language: 'zh-CN', scheme: 'dark' },
  { theme: 'black', language: 'en-US', scheme: 'dark' },
] as const satisfies readonly {
  readonly theme: OfficeTheme;
  readonly language: Language;
  readonly scheme: string;
}[];

/** What axe finds in the pane, contrast with the theme's own ground included. */
async function findings({ page }: WorkbenchPage): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(['iframe', '#root'])
    .exclude(['iframe', '[data-tabster-dummy]'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

function paneOf({ page }: WorkbenchPage): Frame {
  const frame = page.frames().find((each) => each.url().endsWith('pane.html'));
  if (!frame) throw new Error('The pane has not come up.');
  return frame;
}

it.each(OFFICES)('the pane is read in Office’s theme $theme, in $language', async (office) => {
  const { theme, language, scheme } = office;
  const { texts, live, ruleSettings } = await wordsOf(language);
  const workbench = await visit(officeOf(theme, language));
  const { page } = workbench;
  // The system asks for the other colours: Office's own count.
  await page.emulateMedia({ colorScheme: scheme === 'dark' ? 'light' : 'dark' });
  const found: string[] = [];
  const stop = async (state: string) => {
    const barriers = [
      ...(await lookAtStill(page, () => findings(workbench))),
      ...(await tabTroubles(page, paneOf(workbench))),
    ];
    found.push(...barriers.map((barrier) => `${state}: ${barrier}`));
    await workbench.screenshot(`theme ${theme}, ${state}`);
  };
  const pane = workbench.pane.frame;
  const button = (name: string) => pane.getByRole('button', { name, exact: true });
  await workbench.open(seed());
  await pane.getByText(texts.pane.welcome.title).first().waitFor();
  await eventually(
    () =>
      pane
        .locator('.fui-FluentProvider')
        .first()
        .evaluate((root) => getComputedStyle(root).colorScheme),
    scheme,
  );
  await stop('welcome');
  await button(texts.pane.commands.check).click();
  await pane.locator('section li').first().waitFor();
  await workbench.edit('F18', '≥550人');
  await pane.getByText(live.marksTitle, { exact: true }).waitFor();
  await stop('the list has gone on without the marks');
  await button(texts.pane.settings.label).click();
  await pane.getByLabel(live.option).waitFor();
  await button(ruleSettings.show).click();
  await pane.getByRole('combobox').first().waitFor();
  await stop('settings');
  expect(found).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
