import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { licencesPage } from '../../scripts/licences';
import { licenceTexts } from '../../scripts/licences/licence-texts';
import { usualWords } from '../../scripts/licences/usual-words';
import { shippedPackages } from '../../scripts/licences/shipped-packages';

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

test('the words of the licences go out with the product, under the names of all who ask for it', () => {
  const texts = licenceTexts(process.cwd());
  for (const { name, version, folder, file } of shippedPackages(process.cwd())) {
    expect(texts).toContain(`\n${name} ${version}\n`);
    const words = file === null ? '' : readFileSync(path.join(folder, file), 'utf8');
    const holder = words.split(/\r?\n/).find((line) => /^copyright/i.test(line.trim()));
    if (holder !== undefined) expect(texts).toContain(holder.trim());
  }
});

test('packages that bring no words have those of the licence that they name, and whose they are', () => {
  const bare = shippedPackages(process.cwd()).filter(({ file }) => file === null);
  const texts = licenceTexts(process.cwd());
  expect(bare.map(({ name }) => name)).toEqual(expect.arrayContaining(['saxes', 'embla-carousel']));
  expect(bare.filter(({ licence }) => !(licence in usualWords))).toEqual([]);
  for (const { holder } of bare) expect(texts).toContain(`\nCopyright (c) ${holder}\n`);
  expect(texts).toContain('Copyright (c) David Jerleke\n');
  expect(texts).toContain('AND THE AUTHOR DISCLAIMS ALL WARRANTIES');
});

/** The workbench stays with developers; types are gone when the product goes out. */
const NOT_SHIPPED = /^workbench\b/;
const IMPORT = /^(?:import|export) (?!type\b)[^'";]*?from '([^'.][^']*)'/gm;

test('what the product imports is among the packages whose licences are told', () => {
  const { dependencies } = z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !NOT_SHIPPED.test(file),
  );
  const imported = files.flatMap((file) =>
    [...readFileSync(path.join('src', file), 'utf8').matchAll(IMPORT)].map(([, from = '']) => from),
  );
  const packages = imported
    .filter((from) => !from.startsWith('node:'))
    .map((from) => /^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from);
  expect(packages.length).toBeGreaterThan(100);
  expect(packages.filter((name) => !(name in dependencies))).toEqual([]);
});
