import { link, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Where a run writes the files that it put right. */
export interface FixOutput {
  readonly out: string;
  /** The paths that were given: below the folders among them the structure is kept. */
  readonly roots: readonly string[];
}

/** Why nothing is put right; the texts say it in words. */
export type FixProblem = 'no-out' | 'no-fix' | 'own-folder' | 'exists' | 'twice';

/** The file that a file's mended copy becomes. */
export function destinationOf(file: string, { out, roots }: FixOutput): string {
  const at = resolve(file);
  const root = roots.map((each) => resolve(each)).find((each) => at.startsWith(`${each}${sep}`));
  return join(out, relative(root ?? dirname(at), at));
}

/** Why these files cannot be written there: an input, or any file that is there, is never overwritten. */
export async function outputProblem(
  files: readonly string[],
  output: FixOutput,
): Promise<{ readonly problem: FixProblem; readonly file: string } | null> {
  const taken = new Set<string>();
  for (const file of files) {
    const to = resolve(destinationOf(file, output));
    if (to === resolve(file)) return { problem: 'own-folder', file: output.out };
    if (taken.has(to)) return { problem: 'twice', file: to };
    taken.add(to);
    if (await isThere(to)) return { problem: 'exists', file: to };
  }
  return null;
}

/** A file that was put right could not be written. */
export class NotWritten extends Error {
  override readonly name = 'NotWritten';
}

/** What a file is called until all of it is written: a run that is broken off leaves none that looks whole. */
const PART = '.part';

/**
 * Writes a new file, its folders with it.
 * @throws NotWritten where something stands there already, or the folder cannot be written to
 */
export async function writeNew(to: string, bytes: Uint8Array): Promise<void> {
  const part = `${to}${PART}`;
  try {
    await mkdir(dirname(to), { recursive: true });
    await writeFile(part, bytes);
    await giveName(part, to);
  } catch (cause) {
    throw new NotWritten(to, { cause });
  } finally {
    await rm(part, { force: true });
  }
}

/** A second name never takes the place of another file; where the disk knows no second names the first is changed. */
async function giveName(part: string, to: string): Promise<void> {
  try {
    await link(part, to);
  } catch (cause) {
    if (await isThere(to)) throw cause;
    await rename(part, to);
  }
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
