import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const names = z.record(z.string(), z.string());
const { dependencies, devDependencies } = z
  .object({ dependencies: names, devDependencies: names })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const packages = Object.keys({ ...dependencies, ...devDependencies });

/** What a row means by words that are no names. */
const FAMILIES: Readonly<Record<string, RegExp>> = {
  'the loaders and plugins': /(^|-)(loader|webpack-plugin)$/,
  'eslint and its plugins': /eslint/,
  '@types/*': /^@types\//,
};

/** The words of a row's first cell; `-helpers` shares the beginning of the whole word before it. */
function wordsIn(cell: string): readonly string[] {
  let beginning = '';
  return cell
    .replace(/ \(.*?\)/g, '')
    .split(', ')
    .map((word) => {
      if (word.startsWith('-')) return beginning + word.slice(1);
      beginning = word.replace(/[^/-]*$/, '');
      return word;
    });
}

const told = [...readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| (.*?) +\|/gm)]
  .map(([, cell = '']) => cell)
  .filter((cell) => cell !== 'package' && !cell.startsWith('---'))
  .flatMap(wordsIn);

const isToldBy = (word: string) => (name: string) => FAMILIES[word]?.test(name) ?? word === name;

test('the page says of every dependency what it is for', () => {
  expect(told.length).toBeGreaterThan(30);
  expect(packages.filter((name) => !told.some((word) => isToldBy(word)(name)))).toEqual([]);
});

test('the page speaks of no dependency that is not one', () => {
  expect(told.filter((word) => !packages.some(isToldBy(word)))).toEqual([]);
});
