import { readFileSync } from 'node:fs';
import { broken } from './broken';
import { lintManifest, manifestRules } from './lint';
import { surroundings } from './surroundings';

const manifest = readFileSync('manifest.xml', 'utf8');
const around = surroundings('https://localhost:3000');

it('has nothing to say about our manifest', () => {
  expect(lintManifest(manifest, around)).toEqual([]);
});

it('has a broken example for each rule', () => {
  expect(new Set(broken.map(({ rule }) => rule))).toEqual(new Set(Object.keys(manifestRules)));
});

it.each(broken)('$rule: $complaint', ({ rule, replace, by, complaint }) => {
  const example = manifest.replace(replace, by);
  expect(example).not.toBe(manifest);
  expect(lintManifest(example, around)).toContain(`${rule}: ${complaint}`);
});
