import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { at, readManifest, type Element } from './manifest-tree';

const RECORD = 'test/manifest/released.json';
const schema = z.object({
  release: z.string(),
  version: z.string(),
  content: z.string(),
});

/** The manifest that went out last. */
export interface Released {
  /** The version of the product, as the change log names it. */
  readonly release: string;
  /** The version that stands in the manifest. */
  readonly version: string;
  /** The sum of all else that stands in it. */
  readonly content: string;
}

export function lastRelease(): Released {
  return schema.parse(JSON.parse(readFileSync(RECORD, 'utf8')));
}

export function recordRelease(release: string, xml: string, base: string): void {
  const manifest = readManifest(xml);
  const version = at(manifest, 'Version').text;
  const record: Released = { release, version, content: contentOf(manifest, base) };
  writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);
}

/**
 * One sum for manifests that say the same: comments, blanks between elements, the version and the address that it is
 * served from do not count.
 */
export function contentOf(manifest: Element, base: string): string {
  const children = manifest.children.filter(({ name }) => name !== 'Version');
  const content = JSON.stringify({ ...manifest, children }).replaceAll(base, '');
  return createHash('sha256').update(content).digest('hex');
}
