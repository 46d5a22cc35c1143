import { writeFile } from 'node:fs/promises';
import type { CliTexts } from '../../texts/cli';

export type WriteProblem = Exclude<keyof CliTexts['bringOver']['cli']['problems'], 'refused'>;

const PROBLEMS: Readonly<Record<string, WriteProblem>> = {
  EEXIST: 'exists',
  EISDIR: 'isFolder',
  ENOENT: 'noFolder',
  ENOTDIR: 'noFolder',
  ENOSPC: 'diskFull',
};

/**
 * A file that stands there is kept: it may be the old form itself, or one that somebody filled in.
 * @returns what stood in the way; null where the file was written
 */
export async function writeNewFile(file: string, bytes: Uint8Array): Promise<WriteProblem | null> {
  try {
    await writeFile(file, bytes, { flag: 'wx' });
    return null;
  } catch (error) {
    const code =
      typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    return PROBLEMS[code] ?? 'unwritable';
  }
}
