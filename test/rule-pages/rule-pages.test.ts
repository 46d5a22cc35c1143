import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePages } from '../../src/cli/rule-pages/pages';

const FOLDER = join(__dirname, '..', '..', 'docs', 'rules');
const pages = rulePages();

test('every rule has a page, and no page stands without a rule', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...pages.keys()].sort());
});

test.each([...pages])(
  '%s is as rules and texts say: else `npm run docs` makes it anew',
  (file, text) => {
    const path = join(FOLDER, file);
    expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toBe(text);
  },
);
