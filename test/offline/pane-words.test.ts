import { OFFLINE_TEXTS, paneWithoutExcel } from '../../src/texts/offline';
import { texts as english } from '../../src/texts/en-US';
import type { Language, Texts } from '../../src/texts/texts';
import { texts as chinese } from '../../src/texts/zh-CN';
import { slotsByPath } from '../texts/slots-by-path';

const TEXTS: readonly (readonly [Language, Texts])[] = [
  ['zh-CN', chinese],
  ['en-US', english],
];

/** What the page never shows: it has no office.js to miss, and nobody types into its sheet. */
const NEVER_SHOWN = [
  'failures.cell-edit',
  'failures.other-workbook',
  'failures.no-new-window',
  'failures.sheet-refused',
  'failures.not-supported',
  'failures.unfinished',
  'pane.noOffice',
  'pane.outside',
];

function sentences(tree: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[here, value] as const];
    return typeof value === 'object' && value !== null ? sentences(value, here) : [];
  });
}

describe.each(TEXTS)('the pane of the page without Excel in %s', (language, texts) => {
  const words = paneWithoutExcel(texts, OFFLINE_TEXTS[language]);

  it('sends nobody to Excel alone, to its ribbon, its windows or its keys', () => {
    const shown = sentences(words).filter(
      ([path]) => !NEVER_SHOWN.some((each) => path.startsWith(each)),
    );
    const ofExcel = shown.filter(
      ([, sentence]) =>
        /审阅|选项卡|新窗口|Ctrl|Review tab|new window/.test(sentence) ||
        (sentence.includes('Excel') && !sentence.includes('WPS')),
    );
    expect(ofExcel).toEqual([]);
  });

  it('fills the same slots as beside Excel', () => {
    expect(slotsByPath(words)).toEqual(slotsByPath(texts));
  });
});
