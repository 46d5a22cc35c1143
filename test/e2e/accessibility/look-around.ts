import type { Language } from '../../../src/texts/texts';
import { useOfflinePage } from '../offline-page';
import { AxeLooks } from './axe';
import { reflowLosses } from './reflow';
import { tabTroubles } from './tab-order';
import type { Tour } from './visitor';
import { wordsOf } from './words';

/**
 * The narrowest screen that WCAG asks for, which is what 1280 pixels are at 400 %; and a pane of Excel's usual 350
 * pixels at 200 %.
 */
const NARROW = [
  { width: 320, height: 640 },
  { width: 175, height: 640 },
] as const;
/** Heads and feet that stay in place with little room between them; and a pane at 200 %, where all scrolls together. */
const PANES = [
  { width: 320, height: 560 },
  { width: 175, height: 320 },
] as const;

const LANGUAGES = ['zh-CN', 'en-US'] as const satisfies readonly Language[];

/** Goes on each tour in each language, and looks at every state in several ways. */
export function lookAround(tours: Readonly<Record<string, Tour>>): void {
  const { visit } = useOfflinePage();
  // A tour looks at a dozen states in several ways, which takes a while where other tests run beside it.
  jest.setTimeout(600_000);
  const ways = Object.keys(tours).flatMap((tour) =>
    LANGUAGES.map((language) => ({ tour, language })),
  );
  it.each(ways)('nothing stands in anybody’s way: $tour, in $language', async (way) => {
    const { tour, language } = way;
    const offline = await visit(language);
    const { page } = offline;
    page.on('dialog', (dialog) => void dialog.accept());
    const tabs = async (): Promise<readonly string[]> => {
      const focused = await page.evaluateHandle(() => document.activeElement);
      const troubles = await tabTroubles(page, page.mainFrame());
      await focused.evaluate((element) => {
        if (element instanceof HTMLElement) element.focus();
      });
      return troubles;
    };
    const axe = new AxeLooks(page);
    const found: string[] = [];
    await tours[tour]?.({
      offline,
      words: await wordsOf(language),
      stop: async (state) => {
        const barriers = [...(await reflowLosses(page, NARROW))];
        // Words change neither colours nor roles: axe looks at one language, and at the others' lengths we do.
        if (language === 'zh-CN') {
          barriers.push(...(await axe.findings()));
          barriers.push(...(await tabs()));
        } else {
          const before = page.viewportSize();
          for (const size of PANES) {
            await page.setViewportSize(size);
            barriers.push(...(await tabs()));
          }
          if (before) await page.setViewportSize(before);
        }
        found.push(...barriers.map((barrier) => `${state}: ${barrier}`));
      },
    });
    expect(found).toEqual([]);
    expect(offline.complaints).toEqual([]);
  });
}
