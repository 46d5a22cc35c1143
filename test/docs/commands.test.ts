import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { readBuildOptions } from '../../scripts/build/options';
import { bringOverCommand } from '../../src/cli/bring-over/bring-over-command';
import { check } from '../../src/cli/check/check';
import { library } from '../../src/cli/library/library';
import { template } from '../../src/cli/template/template';
import { pages } from './markdown';
import { codeWords } from './paths-of';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** The options that the source of a script hands to parseArgs. */
const namesIn = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^ +'?([a-z-]+)'?: \{ type: '/gm)].map(
    ([, name = '']) => name,
  );

/** What each script takes, besides the words that it is given; of the others the pages name no option. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  start: namesIn('scripts/server/options.mjs'),
  build: ['base', 'office-js', 'share', 'out'],
  check: Object.keys(check.options),
  library: Object.keys(library.options),
  template: Object.keys(template.options),
  'bring-over': Object.keys(bringOverCommand.options),
};

interface Named {
  readonly page: string;
  readonly words: string;
}

/** Every command of npm that a page names, with its page; words after a `#` explain it. */
function commands(pattern: RegExp): readonly Named[] {
  return pages().flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(pattern)].map(([, words = '']) => ({ page, words })),
  );
}

/** Options of a command that no command of its name takes. */
function unknownOptions({ words }: Named): readonly string[] {
  const [name = '', ...given] = words.split(/\s+/);
  const known = OPTIONS[name] ?? [];
  return given.filter((word) => /^--\w/.test(word) && !known.includes(word.slice(2)));
}

test('every npm run of the documentation is a script of the project', () => {
  const named = commands(/\bnpm run (?:-s )?([\w:-]+)/g);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter(({ words }) => !(words in scripts))).toEqual([]);
});

test('every option that the documentation gives a command is one of its own', () => {
  const named = commands(/\bnpm (?:run (?:-s )?)?((?:start|[\w:-]+) -- [^#\n`]+)/g);
  expect(named.filter((each) => each.words.includes(' --')).length).toBeGreaterThan(15);
  expect(named.filter((each) => unknownOptions(each).length > 0)).toEqual([]);
  expect(unknownOptions({ page: '', words: 'check -- a.xlsx --pac b.json' })).toEqual(['--pac']);
});

test('an option that stands alone is one of some command', () => {
  const all = new Set(Object.values(OPTIONS).flat());
  const alone = pages()
    .flatMap(codeWords)
    .filter(({ word }) => /^--[a-z]/.test(word) && word !== '--noEmit');
  expect(alone.length).toBeGreaterThan(20);
  expect(alone.filter(({ word }) => !all.has(word.slice(2)))).toEqual([]);
});

test('the build takes the arguments that the documentation gives it', () => {
  const named = commands(/^npm run build -- ([^#\n]+)/gm);
  expect(named.length).toBeGreaterThanOrEqual(2);
  for (const { page, words } of named) {
    expect({ page, kind: readBuildOptions(words.trim().split(/\s+/)).kind }).toEqual({
      page,
      kind: 'site',
    });
  }
});
