import { readFileSync } from 'node:fs';
import { licencesPage } from '../../scripts/licences';

/** Licences under which the product may be given away with the packages in it. */
const ALLOWED = ['MIT', 'ISC', '0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause'];

const page = licencesPage(process.cwd());
const licences = [...page.matchAll(/^\| \S+ \| \d\S* \| (\S+) \|/gm)].map(([, name = '']) => name);

test('the page of licences is that of the packages installed; npm run licences makes it anew', () => {
  expect(readFileSync('docs/licences.md', 'utf8')).toBe(page);
});

test('what reaches a user is under licences that allow it', () => {
  expect(licences.length).toBeGreaterThan(50);
  expect(licences.filter((name) => !ALLOWED.includes(name))).toEqual([]);
});
