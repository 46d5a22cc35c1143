import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What of Fluent the pane shows: its own components' styles and those of the frame around them. */
const FLUENT = [
  'react-button/lib/components/Button',
  'react-provider/lib',
  'react-tabster/lib',
].map((folder) => join('node_modules/@fluentui', folder));

const TOKEN = /(?:\btokens\.|var\(--)([A-Za-z][A-Za-z0-9]*)/g;

/** The names of the design tokens that the pane uses, in its own styles and in Fluent's, sorted. */
export function usedTokens(): readonly string[] {
  const files = ['src/taskpane', ...FLUENT].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(js|tsx?)$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  const names = files.flatMap((text) => [...text.matchAll(TOKEN)].map(([, name = '']) => name));
  return [...new Set(names)].sort();
}
