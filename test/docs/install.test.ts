import { readFileSync } from 'node:fs';
import { officeSources } from '../../scripts/build/office-source';
import { noOffice } from '../../src/texts/zh-CN/no-office';
import { offline } from '../../src/texts/zh-CN/offline';
import { at, named, readManifest } from '../manifest/manifest-tree';

const guide = readFileSync('docs/guide/install.md', 'utf8');
const manifest = readManifest(readFileSync('manifest.xml', 'utf8'));

test('the guide names the add-in by its id, where traces of it are to be removed', () => {
  expect(guide).toContain(`\`${at(manifest, 'Id').text}\``);
});

test('the guide asks of Excel what the manifest asks', () => {
  const sets = named(at(manifest, 'Requirements'), 'Set').map(
    ({ attributes }) => `${attributes['Name'] ?? ''} ${attributes['MinVersion'] ?? ''}`,
  );
  expect(guide).toContain(`加载项要 ${sets.join(' 和 ')}：`);
});

test('the guide tells of each source of office.js, and of the host behind the one in China', () => {
  for (const name of Object.keys(officeSources)) expect(guide).toContain(`\`${name}\``);
  expect(guide).toContain(new URL(officeSources['21vianet'].script).host);
});

test('what the guide has an administrator look for is what the pages say', () => {
  expect(guide).toContain(`看得到“${offline.drop}”`);
  expect(guide).toContain(`窗格写着“${noOffice.title}”`);
});
