import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { textsFor } from '../../src/texts';
import type { Language } from '../../src/texts/texts';

const ADDIN = 'dist/addin';
/** Kilobytes of gzipped JavaScript; office.js comes from elsewhere and does not count. */
const TO_FIRST_PAINT = 140;
/** What checking, putting right and filling in take. */
const DAILY = 290;
/** What comes when somebody opens it: old forms brought over, one's own indicators and packs, copies, reports. */
const TOOLS = 150;
/** The standard indicators: data that comes when the library is first wanted, counted apart. */
const LIBRARY_DATA = 64;
/** A dictionary of how characters are read, by which the indicators are found in pinyin: data too. */
const PINYIN_DATA = 90;
/** What explains the rules: reading matter that comes when somebody opens it, counted apart. */
const RULE_HELP = 10;

const DAILY_PARTS = new Set([
  'check',
  'fixes',
  'history',
  'library',
  'live',
  'results',
  'rules',
  'settings',
  'shared',
  'taskpane',
  'texts',
  'waiting',
]);

/** A user has one of them: words in the other one are never loaded beside them. */
const LANGUAGES = ['zh-CN', 'en-US'] as const satisfies readonly Language[];

function kilobytes(files: readonly string[]): number {
  const sizes = files.map((file) => gzipSync(readFileSync(join(ADDIN, file)), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

const scripts = () => readdirSync(ADDIN).filter((name) => name.endsWith('.js'));
const isRuleHelp = (name: string) => name.startsWith('rule-help.');
const isLibraryData = (name: string) => name.startsWith('library-data.');
const isPinyinData = (name: string) => name.startsWith('pinyin-data.');
const isData = (name: string) => isLibraryData(name) || isPinyinData(name) || isRuleHelp(name);
/** Files of words name their language: `rules.zh-CN.0123abcd.js`. */
const languageOf = (name: string) => LANGUAGES.find((language) => name.includes(`.${language}.`));
const wordsIn = (language: Language) => scripts().filter((name) => languageOf(name) === language);

describe('what the pane makes an office computer load', () => {
  beforeAll(() => {
    if (!existsSync(ADDIN)) throw new Error(`${ADDIN} is missing: run npm run build first.`);
  });

  it.each(LANGUAGES)(`is at most ${TO_FIRST_PAINT} KB until something shows in %s`, (language) => {
    const page = readFileSync(join(ADDIN, 'taskpane.html'), 'utf8');
    const inPage = [...page.matchAll(/<script[^>]*\ssrc="([^":]+\.js)"/g)].map(
      ([, src = '']) => src,
    );
    const words = wordsIn(language).filter((name) => name.startsWith('texts.'));
    expect(inPage).toHaveLength(2);
    expect(words).toHaveLength(1);
    expect(kilobytes([...inPage, ...words])).toBeLessThanOrEqual(TO_FIRST_PAINT);
  });

  it.each(LANGUAGES)('is bounded beyond it in %s, for every day and for the tools', (own) => {
    const program = scripts().filter((name) => !isData(name));
    const loaded = program.filter((name) => (languageOf(name) ?? own) === own);
    const daily = loaded.filter((name) => DAILY_PARTS.has(name.split('.')[0] ?? ''));
    const tools = loaded.filter((name) => !daily.includes(name));
    expect(daily).toHaveLength(DAILY_PARTS.size);
    expect(kilobytes(daily)).toBeLessThanOrEqual(DAILY);
    expect(kilobytes(tools)).toBeLessThanOrEqual(TOOLS);
  });

  it.each(LANGUAGES)(`is at most ${RULE_HELP} KB of help about the rules in %s`, (language) => {
    const help = wordsIn(language).filter(isRuleHelp);
    expect(help).toHaveLength(1);
    expect(kilobytes(help)).toBeLessThanOrEqual(RULE_HELP);
  });

  it('comes with the same files of words in each language, and every word in its own', () => {
    const kinds = (language: Language) => wordsIn(language).map((name) => name.split('.')[0]);
    expect(kinds('en-US')).toEqual(kinds('zh-CN'));
    for (const language of LANGUAGES) {
      const { pane, rules } = textsFor(language);
      for (const sentence of [pane.forms.what, rules['formula-error'].messages.shown]) {
        const holding = scripts().filter((name) =>
          readFileSync(join(ADDIN, name), 'utf8').includes(sentence),
        );
        expect(holding.map(languageOf)).toEqual([language]);
      }
    }
  });

  it(`is at most ${LIBRARY_DATA} KB of the library's data, in a file that holds nothing else`, () => {
    const [file, ...others] = scripts().filter(isLibraryData);
    if (!file || others.length > 0) throw new Error('not one file of library data');
    expect(kilobytes([file])).toBeLessThanOrEqual(LIBRARY_DATA);
    const text = readFileSync(join(ADDIN, file), 'utf8');
    const fields = readdirSync('src/packs/indicators').filter((name) => name.endsWith('.json'));
    const data = [
      'sets.json',
      'wordings.json',
      ...fields.map((name) => join('indicators', name)),
    ].map((name) => readFileSync(join('src/packs', name), 'utf8'));
    const compact = data.map((json) => JSON.stringify(JSON.parse(json)).length);
    const wrapping = text.length - compact.reduce((sum, length) => sum + length, 0);
    expect(wrapping / data.length).toBeLessThan(200);
  });

  it(`is at most ${PINYIN_DATA} KB of how characters are read`, () => {
    const files = scripts().filter(isPinyinData);
    expect(files).toHaveLength(1);
    expect(kilobytes(files)).toBeLessThanOrEqual(PINYIN_DATA);
  });
});
