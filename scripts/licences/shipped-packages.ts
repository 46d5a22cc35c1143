import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';

const manifestSchema = z.object({
  version: z.string(),
  license: z.optional(z.string()),
  author: z.optional(z.union([z.string(), z.object({ name: z.string() })])),
  dependencies: z.optional(z.record(z.string(), z.string())),
});

/** A package that reaches a user. */
export interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly folder: string;
  /** The file of the package that holds its licence; null where it has none. */
  readonly file: string | null;
  /** Whose it is, as far as the package says. */
  readonly holder: string;
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
    const { version, license = '—', author } = manifestIn(folder);
    const holder = (typeof author === 'string' ? author : author?.name) ?? `the authors of ${name}`;
    const key = `${name}@${version}`;
    if (found.has(key)) continue;
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry)) ?? null;
    found.set(key, { name, version, licence: license, folder, file, holder });
    reaching(folder, found);
  }
  return found;
}

/** Every package that reaches a user of the project in a folder, by name and version. */
export function shippedPackages(root: string): readonly Package[] {
  return [...reaching(root).values()].sort((a, b) =>
    a.name === b.name ? (a.version < b.version ? -1 : 1) : a.name < b.name ? -1 : 1,
  );
}
