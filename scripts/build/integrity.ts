import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A line for each file as `sha384sum` writes and checks them, paths from the folder with slashes. */
export function sha384Sums(folder: string, files: readonly string[]): string {
  const lines = files.map((file) => {
    const sum = createHash('sha384')
      .update(readFileSync(path.join(folder, file)))
      .digest('hex');
    return `${sum}  ${file}\n`;
  });
  return lines.join('');
}

/** The files of such a list. */
export function listedIn(sums: string): readonly string[] {
  return sums
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^\S+ {2}/, ''));
}
