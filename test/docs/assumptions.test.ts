import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SCRIPTS = 'docs/confirm-in-excel';

const numbers = [...readFileSync('docs/assumptions.md', 'utf8').matchAll(/^\| (\d+) /gm)].map(
  ([, number]) => Number(number),
);

/** What the scripts for a real Excel try: every check stands under the number of its assumption. */
function triedByScripts(): readonly number[] {
  const scripts = readdirSync(SCRIPTS).filter((name) => name.endsWith('.js'));
  return scripts.flatMap((name) =>
    [...readFileSync(path.join(SCRIPTS, name), 'utf8').matchAll(/^ {4}(\d+):/gm)].map(
      ([, number]) => Number(number),
    ),
  );
}

/** What a person is asked to look at: rows that begin like `| 5、12 |` or `| 26–28 |`. */
function lookedAtByPeople(): readonly number[] {
  const rows = readFileSync(path.join(SCRIPTS, 'README.md'), 'utf8').matchAll(/^\| ([\d、–]+) /gm);
  return [...rows].flatMap(([, cell = '']) => cell.split(/[、–]/).map(Number));
}

test('every assumption has a number of its own, in the order of the page', () => {
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(numbers.length).toBeGreaterThan(100);
});

test.each([
  ['the scripts for a real Excel', triedByScripts],
  ['the list of what a person looks at', lookedAtByPeople],
])('%s name assumptions that exist', (_, read) => {
  const named = read();
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((number) => !numbers.includes(number))).toEqual([]);
});
