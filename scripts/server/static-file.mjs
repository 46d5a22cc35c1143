import { readFile } from 'node:fs/promises';
import path from 'node:path';

const ABSENT = new Set(['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG']);

/**
 * The bytes of a file below `root`, or null when there is none.
 * @param {string} name the decoded path of a request; one that leads out of `root` finds nothing
 */
export async function staticFile(root, name) {
  if (name.includes('\0')) return null;
  const file = path.resolve(root, `.${path.sep}${name}`);
  if (!file.startsWith(root + path.sep)) return null;
  try {
    return await readFile(file);
  } catch (error) {
    if (ABSENT.has(error.code)) return null;
    throw error;
  }
}
