import { readdirSync, readFileSync } from 'node:fs';

test('the map of the code names every folder of src, and none that is not there', () => {
  const rows = readFileSync('docs/develop/README.md', 'utf8').matchAll(/^\| `src\/([^`/]+)\/?`/gm);
  const named = [...rows].map(([, name = '']) => name).sort();
  expect(named).toEqual(readdirSync('src').sort());
});
