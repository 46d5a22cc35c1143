import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { anchorsOf, linksOf, pages, type Link } from './markdown';

const ELSEWHERE = /^(?:https?|mailto):/;

/** What is wrong with a link; null when it leads somewhere. Other hosts are not asked. */
function fault({ page, line, target }: Link): string | null {
  if (ELSEWHERE.test(target)) return null;
  const [file = '', anchor] = decodeURI(target).split('#');
  const found = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
  if (!existsSync(found)) return `${page}:${line} → ${target}: no such file`;
  if (anchor === undefined || !found.endsWith('.md')) return null;
  return anchorsOf(found).has(anchor) ? null : `${page}:${line} → ${target}: no such heading`;
}

test('every link of the documentation leads to a file and a heading that exist', () => {
  const links = pages().flatMap(linksOf);
  expect(links.length).toBeGreaterThan(50);
  expect(links.map(fault).filter(Boolean)).toEqual([]);
});

test('a link to a file or a heading that does not exist is told with its line', () => {
  const link = (target: string): Link => ({ page: 'docs/packs.md', line: 3, target });
  expect(fault(link('nowhere.md'))).toBe('docs/packs.md:3 → nowhere.md: no such file');
  expect(fault(link('../README.md#nowhere'))).toContain('no such heading');
  expect(fault(link('../README.md#english'))).toBeNull();
});

/** Pages that people are led to from the first one, in as many steps as it takes. */
function reached(from: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(from)) return seen;
  seen.add(from);
  for (const { page, target } of linksOf(from)) {
    const file = decodeURI(target).split('#')[0] ?? '';
    const next = path.posix.join(path.posix.dirname(page), file);
    if (!ELSEWHERE.test(target) && next.endsWith('.md') && existsSync(next)) reached(next, seen);
  }
  return seen;
}

test('every page can be reached from README.md', () => {
  const known = reached('README.md');
  expect(pages().filter((page) => !known.has(page))).toEqual([]);
});

test('every picture is shown by a page', () => {
  const shown = pages()
    .flatMap(linksOf)
    .map(({ page, target }) => path.posix.join(path.posix.dirname(page), target));
  const pictures = readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.png'))
    .map((file) => path.posix.join('docs', file.split(path.sep).join('/')));
  expect(pictures.length).toBeGreaterThan(5);
  expect(pictures.filter((picture) => !shown.includes(picture))).toEqual([]);
});
