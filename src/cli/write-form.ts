import { writeFile } from 'node:fs/promises';
import type { CliTexts } from '../texts/cli';

/** Why a form was not written; the texts of each command say it in words. */
export type WriteProblem = keyof CliTexts['cli']['template']['problems'];

const PROBLEMS: Readonly<Record<string, WriteProblem>> = {
  EEXIST: 'exists',
  EISDIR: 'isFolder',
  ENOENT: 'noFolder',
  ENOTDIR: 'noFolder',
  ENOSPC: 'diskFull',
};

/**
 * A file that stands there is kept unless it may be replaced: it may be a form that somebody filled in.
 * @returns what stood in the way; null where the file was written
 */
export async function writeForm(
  file: string,
  bytes: Uint8Array,
  { replace }: { readonly replace: boolean },
): Promise<WriteProblem | null> {
  try {
    await writeFile(file, bytes, { flag: replace ? 'w' : 'wx' });
    return null;
  } catch (error) {
    return PROBLEMS[codeOf(error)] ?? 'unwritable';
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
