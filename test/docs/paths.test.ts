import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stepsOf } from './guide-steps';
import { pages } from './markdown';
import { pathsOf, type CodeWord } from './paths-of';

/** Where a page may begin to count: at the project, or short of it where that is said. */
const ROOTS = ['', 'src', 'test', 'src/workbench', 'test/workbench'] as const;
const ENDINGS = ['', '.ts', '.tsx', '.test.ts'] as const;

/** What looks like a path and is none of this project's, or is there only after somebody did something. */
const ELSEWHERE = new Set([
  '@microsoft/m365agentstoolkit-cli',
  'zod/mini',
  '2026/9/30',
  '9/30',
  // Of a built site.
  'dist/site',
  'www/',
]);

/** Where a path leads; null when nowhere. @param beside the folder of the path before it on the page */
function found({ page, word }: CodeWord, beside: string): string | null {
  const given = word.replace(/^model\//, 'workbook/').replace(/\/$/, '');
  const candidates = [...ROOTS, path.posix.dirname(page), beside].flatMap((root) =>
    ENDINGS.map((ending) => path.posix.join(root, given + ending)),
  );
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}

/** Files that a guide has its reader make. */
const madeBy = (page: string) =>
  page.startsWith('docs/develop/add-')
    ? stepsOf(readFileSync(page, 'utf8')).flatMap((step) =>
        step.kind === 'create' ? [step.file] : [],
      )
    : [];

function faults(page: string, paths: readonly CodeWord[]): readonly string[] {
  const made = madeBy(page);
  let beside = '';
  return paths.flatMap((named) => {
    if (ELSEWHERE.has(named.word) || made.includes(named.word)) return [];
    const place = found(named, beside);
    if (place !== null) beside = path.posix.dirname(place);
    return place === null ? [`${page}:${named.line} → ${named.word}`] : [];
  });
}

test('every file and folder that the documentation names is there', () => {
  const named = pages().map((page) => [page, pathsOf(page)] as const);
  expect(named.flatMap(([, paths]) => paths).length).toBeGreaterThan(150);
  expect(named.flatMap(([page, paths]) => faults(page, paths))).toEqual([]);
});

test('one that is not there is told with its line', () => {
  const page = 'docs/packs.md';
  const words = ['src/packs/index.ts', 'schema.ts', 'nowhere.ts'];
  const paths = words.map((word): CodeWord => ({ page, line: 3, word }));
  expect(faults(page, paths)).toEqual(['docs/packs.md:3 → nowhere.ts']);
});
