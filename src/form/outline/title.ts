import type { Layout } from '../../packs';
import type { Entry } from '../form';
import { wordsOf, type Grid } from './grid';
import { foldText } from '../text/label';
import type { Vocabulary } from '../text/vocabulary';

const LONGEST_TITLE = 60;
const YEAR = /(?:\d{4}|[〇零一二三四五六七八九]{4})年(?:度)?/gu;
const BRACKETS = /\([^()]*\)/gu;
const SENTENCE = /[。;!?]/u;
/** What a `*` in a layout's title stands for. */
const ANY_WORDS = '.{0,6}?';

/** The cells whose words are the title of a form, not of another kind of paper, in reading order. */
export function titlesOf(
  grid: Grid,
  layouts: readonly Layout[],
  vocabulary: Vocabulary,
): readonly Entry[] {
  return cellsTitled(grid, layouts, (words) => !vocabulary.isOtherTitle(words));
}

/** The cells whose words would be the title of a form, did they not name another kind of paper: 绩效目标汇总表. */
export function otherTitlesOf(
  grid: Grid,
  layouts: readonly Layout[],
  vocabulary: Vocabulary,
): readonly Entry[] {
  return cellsTitled(grid, layouts, (words) => vocabulary.isOtherTitle(words));
}

function cellsTitled(
  grid: Grid,
  layouts: readonly Layout[],
  isMeant: (words: string) => boolean,
): readonly Entry[] {
  if (!grid.used) return [];
  const known = patternOf(layouts.flatMap(({ titles }) => titles));
  const isTitle = (entry: Entry): boolean => {
    const words = wordsOf(entry);
    if (words === '' || words.length > LONGEST_TITLE) return false;
    return known.test(titleWords(words)) && isMeant(words);
  };
  return grid.rowsIn(grid.used).flatMap((row) => grid.startingIn(row).filter(isTitle));
}

/** How many of the text's letters are a title of the layout, with or without a year and a name around them. */
export function matchedTitle(layout: Layout, text: string): number {
  if (text === '' || text.length > LONGEST_TITLE) return 0;
  const title = titleWords(text);
  return layout.titles.reduce(
    (most, part) =>
      patternOf([part]).test(title) ? Math.max(most, part.replaceAll('*', '').length) : most,
    0,
  );
}

/** Any of the titles, as they are sought in a text. */
function patternOf(titles: readonly string[]): RegExp {
  const literal = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
  const parts = titles.map((title) => title.split('*').map(literal).join(ANY_WORDS));
  return new RegExp(parts.join('|'), 'u');
}

/** The title without year and brackets; '' for a sentence. */
function titleWords(text: string): string {
  const title = foldText(text).replace(YEAR, '').replace(BRACKETS, '');
  return SENTENCE.test(title) ? '' : title;
}
