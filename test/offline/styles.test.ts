import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { themeFor } from '../../src/taskpane/theme/theme';

const FOLDER = 'src/offline';

it('the page uses the tokens that the theme of the pane has: others would be nothing at all', () => {
  const theme = themeFor('light');
  const used = readdirSync(FOLDER).flatMap((name) =>
    [...readFileSync(join(FOLDER, name), 'utf8').matchAll(/\btokens\.(\w+)/g)].map(
      ([, token = '']) => `${name}: ${token}`,
    ),
  );
  expect(used.length).toBeGreaterThan(20);
  expect(used.filter((each) => !((each.split(': ')[1] ?? '') in theme))).toEqual([]);
});
