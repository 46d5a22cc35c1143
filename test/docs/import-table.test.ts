import { readFileSync } from 'node:fs';

/** A part of src/ with those that it may import, as one line. */
function rulesOfLint(): readonly string[] {
  const [, table = ''] =
    /const MAY_IMPORT = \{([\s\S]*?)\n\};/.exec(readFileSync('eslint.config.mjs', 'utf8')) ?? [];
  return [...table.matchAll(/^ {2}'?([\w-]+)'?: \[([^\]]*)\]/gm)].map(([, part = '', list = '']) =>
    line(
      part,
      [...list.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name),
    ),
  );
}

function rowsOfPage(): readonly string[] {
  const page = readFileSync('docs/develop/README.md', 'utf8');
  const rows = page
    .slice(page.indexOf('## 谁可以引用谁'))
    .matchAll(/^\| ([\w-]+) +\| (.*?) +\|$/gm);
  return [...rows]
    .filter(([, part = '']) => !/^-+$/.test(part))
    .map(([, part = '', list = '']) => line(part, list === '—' ? [] : list.split(', ')));
}

const line = (part: string, names: readonly string[]) => [`${part}:`, ...names].join(' ');

test('the page says of who may import whom what the lint rule says', () => {
  expect(rowsOfPage()).toEqual(rulesOfLint());
  expect(rowsOfPage().length).toBeGreaterThan(20);
});
