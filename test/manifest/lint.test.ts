import { readFileSync } from 'node:fs';
import { broken } from './broken';
import { lintManifest, manifestRules } from './lint';
import { surroundings } from './surroundings';

const manifest = readFileSync('manifest.xml', 'utf8');
const around = surroundings('https://localhost:3000');

it('has nothing to say about our manifest', () => {
  expect(lintManifest(manifest, around)).toEqual([]);
});

it.each([
  ['a higher version', '1.2.0.1', '"校验"'],
  ['a version higher by parts, not by letters', '1.10.0.0', '"校验"'],
  ['the same content', '1.2.0.0', '"一键校验"'],
])('lets a manifest go out with %s', (_, version, label) => {
  const released = { ...around.released, version: '1.2.0.0' };
  const changed = manifest
    .replace(/<Version>[^<]*/, `<Version>${version}`)
    .replace('DefaultValue="一键校验"', `DefaultValue=${label}`);
  expect(lintManifest(changed, { ...around, released })).toEqual([]);
});

it('knows the manifest of the newest release; npm run record-manifest has it noted', () => {
  const [, newest] = /^## (\d\S*)$/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
  expect(around.released.release).toBe(newest);
});

it('has a broken example for each rule', () => {
  expect(new Set(broken.map(({ rule }) => rule))).toEqual(new Set(Object.keys(manifestRules)));
});

it.each(broken)('$rule: $complaint', ({ rule, replace, by, complaint }) => {
  const example = manifest.replace(replace, by);
  expect(example).not.toBe(manifest);
  expect(lintManifest(example, around)).toContain(`${rule}: ${complaint}`);
});
