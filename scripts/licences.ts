import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';

const PAGE = 'docs/licences.md';
const manifestSchema = z.object({
  version: z.string(),
  license: z.optional(z.string()),
  dependencies: z.optional(z.record(z.string(), z.string())),
});

interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The file of the package that holds its licence; null where it has none. */
  readonly file: string | null;
}

const manifestIn = (folder: string) =>
  manifestSchema.parse(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')));

/** Where Node finds a package from a folder: in the nearest node_modules above it. */
function folderOf(name: string, from: string): string | null {
  for (let at = from; ; at = path.dirname(at)) {
    const folder = path.join(at, 'node_modules', name);
    if (existsSync(path.join(folder, 'package.json'))) return folder;
    if (at === path.dirname(at)) return null;
  }
}

/** What the dependencies of a package bring along, by name and version; types reach nobody. */
function reaching(from: string, found = new Map<string, Package>()): ReadonlyMap<string, Package> {
  for (const name of Object.keys(manifestIn(from).dependencies ?? {})) {
    const folder = name.startsWith('@types/') ? null : folderOf(name, from);
    if (folder === null) continue;
    const { version, license = '—' } = manifestIn(folder);
    const key = `${name}@${version}`;
    if (found.has(key)) continue;
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry)) ?? null;
    found.set(key, { name, version, licence: license, file });
    reaching(folder, found);
  }
  return found;
}

/** The page about the licences of what reaches a user, from the packages that are installed. */
export function licencesPage(root: string): string {
  const packages = [...reaching(root).values()].sort((a, b) =>
    a.name === b.name ? (a.version < b.version ? -1 : 1) : a.name < b.name ? -1 : 1,
  );
  const counts = new Map<string, number>();
  for (const { licence } of packages) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  const summary = [...counts].sort(([, a], [, b]) => b - a);
  return [
    '# 依赖的许可证 · Licences of dependencies',
    '',
    '窗格、按钮和命令行里用到的开源软件，连同它们各自的依赖。开发工具不在其内。由 `npm run licences` 生成，请勿手改。',
    '',
    'What reaches a user, with all that it brings along; tools for development are left out.',
    `${packages.length} packages: ${summary.map(([name, count]) => `${name} ${count}`).join(', ')}.`,
    '',
    'The word of each licence stands in the file named beside it, in `node_modules/<package>/`.',
    'office.js, which the pages load, is Microsoft’s: its terms are in `node_modules/@microsoft/office-js/LICENSE.md`.',
    '',
    '| package | version | licence | file |',
    '| --- | --- | --- | --- |',
    ...packages.map((p) => `| ${p.name} | ${p.version} | ${p.licence} | ${p.file ?? '—'} |`),
    '',
  ].join('\n');
}

if (require.main === module) writeFileSync(PAGE, licencesPage(process.cwd()));
