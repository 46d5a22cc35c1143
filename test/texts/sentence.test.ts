import * as fc from 'fast-check';
import { fill } from '../../src/texts/sentence';
import { cliTextsFor } from '../../src/texts/cli';
import { loadWords } from '../../src/texts/load';
import { OFFLINE_TEXTS } from '../../src/texts/offline';
import type { Chapter, Language } from '../../src/texts/texts';

const CHAPTERS = [
  'pane',
  'rules',
  'ruleSettings',
  'dismissals',
  'fixes',
  'live',
  'manyForms',
  'reading',
  'ruleHelp',
  'own',
  'packProblems',
  'report',
  'bringOver',
] as const satisfies readonly Chapter[];

/** Every sentence that anybody may read, once. */
async function sentencesIn(language: Language): Promise<readonly string[]> {
  const chapters = await Promise.all(CHAPTERS.map((chapter) => loadWords(chapter, language)));
  const sentences = (tree: unknown): readonly string[] =>
    typeof tree === 'string'
      ? [tree]
      : typeof tree === 'object' && tree !== null
        ? Object.values(tree).flatMap(sentences)
        : [];
  const all = [...chapters, cliTextsFor(language), OFFLINE_TEXTS[language]];
  return [...new Set(all.flatMap(sentences))];
}

describe('a sentence with slots', () => {
  it.each([
    ['0', '0 cells stay behind'],
    ['1', '1 cell stays behind'],
    ['2', '2 cells stay behind'],
    ['11', '11 cells stay behind'],
    ['1,001', '1,001 cells stay behind'],
  ])('says %s as English does', (count, said) => {
    expect(fill('{count} {count:cell stays|cells stay} behind', { count })).toBe(said);
  });

  it('chooses words for a number that stands elsewhere in the sentence', () => {
    const sentence = '{count:It was|They were} left alone: {count}';
    expect(fill(sentence, { count: '1' })).toBe('It was left alone: 1');
    expect(fill(sentence, { count: '3' })).toBe('They were left alone: 3');
  });

  it('may have one form that is nothing', () => {
    expect(fill('{count} row{count:|s}', { count: '1' })).toBe('1 row');
    expect(fill('{count} row{count:|s}', { count: '4' })).toBe('4 rows');
  });

  it('keeps in view what has no value', () => {
    expect(fill('{count} {count:cell|cells}', {})).toBe('{count} {count:cell|cells}');
  });

  it('takes a value as it is, whatever signs of its own it holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fill('“{text}”', { text })).toBe(`“${text}”`);
      }),
    );
  });
});

describe('the sentences of the product', () => {
  it('have words that go by numbers in English only, each for a number that is told', async () => {
    const going = /\{(\w+):/g;
    expect((await sentencesIn('zh-CN')).filter((sentence) => going.test(sentence))).toEqual([]);
    const silent = (await sentencesIn('en-US')).filter((sentence) =>
      [...sentence.matchAll(going)].some(([, slot = '']) => !sentence.includes(`{${slot}}`)),
    );
    expect(silent).toEqual([]);
  });

  it('never count in English with a word that fits all numbers but one', async () => {
    const plural =
      /\{(?:count|left|fields|tasks|indicators|entries|sets|forms|files|sheets|rows|columns|actual|needed)\}(?: [a-z]+)? (?!is\b|as\b|this\b|was\b)[a-z]+s\b/;
    expect((await sentencesIn('en-US')).filter((sentence) => plural.test(sentence))).toEqual([]);
  });

  it('call a thing by one name in English', async () => {
    const others = [/\badvice\b/i, /\bmend/i, /\bput(?:s|ting)? right\b/i, /\bdismiss/i];
    const odd = (await sentencesIn('en-US')).filter((sentence) =>
      others.some((other) => other.test(sentence)),
    );
    expect(odd).toEqual([]);
  });

  it('quote in the pane as books do, in either language', async () => {
    for (const language of ['zh-CN', 'en-US'] as const) {
      const pane = await Promise.all(
        CHAPTERS.filter((chapter) => chapter !== 'packProblems').map((chapter) =>
          loadWords(chapter, language),
        ),
      );
      expect(JSON.stringify(pane)).not.toContain('\\"');
    }
  });
});
