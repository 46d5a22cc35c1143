import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { readBuildOptions } from '../../scripts/build/options';
import { pages } from './markdown';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** Every command of npm that a page names, with its page; words after a `#` explain it. */
function commands(pattern: RegExp): readonly { readonly page: string; readonly words: string }[] {
  return pages().flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(pattern)].map(([, words = '']) => ({ page, words })),
  );
}

test('every npm run of the documentation is a script of the project', () => {
  const named = commands(/\bnpm run (?:-s )?([\w:-]+)/g);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter(({ words }) => !(words in scripts))).toEqual([]);
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
