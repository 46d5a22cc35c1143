import { spawnSync } from 'node:child_process';
import path from 'node:path';
import * as z from 'zod/mini';

const PROGRAM = path.join(__dirname, 'validate.mjs');
const complaints = z.array(z.string());

/** What Microsoft's schema finds wrong with a manifest; throws where it is no XML at all. */
export function complaintsOf(manifest: string): readonly string[] {
  const { stdout, stderr } = spawnSync(process.execPath, [PROGRAM], {
    input: manifest,
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return complaints.parse(JSON.parse(stdout));
}
