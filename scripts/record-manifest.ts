import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { DEVELOPMENT } from './build/manifest';
import { lintManifest } from '../test/manifest/lint';
import { recordRelease } from '../test/manifest/released';
import { surroundings } from '../test/manifest/surroundings';

/** `npm run record-manifest`, with each release: what later manifests are held against. */
function main(): number {
  const manifest = readFileSync('manifest.xml', 'utf8');
  const complaints = lintManifest(manifest, surroundings(DEVELOPMENT));
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) return 1;
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  recordRelease(version, manifest, DEVELOPMENT);
  return 0;
}

process.exitCode = main();
