import type { Language } from '../../src/texts/texts';
import { axeFindings, contrastInTheDark, reflowLosses } from './accessibility-audit';
import { TOURS, TOUR_NAMES } from './accessibility-tours';
import { wordsOf } from './accessibility-words';
import { lookAtStill } from './still-page';
import { useOfflinePage } from './offline-page';

const { visit } = useOfflinePage();
// A tour looks at a dozen states in several ways, which takes a while where other tests run beside it.
jest.setTimeout(600_000);

/** The narrowest screen that WCAG asks for: what 1280 pixels are at 400 %, and a pane of Excel at most widths. */
const NARROW = 320;

const WAYS = TOUR_NAMES.flatMap((tour) =>
  (['zh-CN', 'en-US'] as const satisfies readonly Language[]).map((language) => ({
    tour,
    language,
  })),
);

it.each(WAYS)(
  'nothing stands in anybody’s way: $tour, in $language',
  async ({ tour, language }) => {
    const offline = await visit(language);
    const { page } = offline;
    page.on('dialog', (dialog) => void dialog.accept());
    const found: string[] = [];
    await TOURS[tour]({
      offline,
      words: await wordsOf(language),
      stop: async (state) => {
        const barriers = [
          // Words change neither colours nor roles: axe looks at one language, and at the others' lengths we do.
          ...(language === 'zh-CN'
            ? [
                ...(await lookAtStill(page, () => axeFindings(page))),
                ...(await contrastInTheDark(page)),
              ]
            : []),
          ...(await reflowLosses(page, NARROW)),
        ];
        found.push(...barriers.map((barrier) => `${state}: ${barrier}`));
      },
    });
    expect(found).toEqual([]);
    expect(offline.complaints).toEqual([]);
  },
);
