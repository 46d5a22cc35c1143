import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileErrorCode } from '../../report/file-report';

/** A file to check, or a path at which there is none. */
export type FoundFile =
  | { readonly kind: 'workbook'; readonly path: string }
  | { readonly kind: 'missing'; readonly path: string; readonly code: FileErrorCode };

/** Excel's own lock files begin so; they are no workbooks. */
const LOCK_FILE = /^~\$/;
/** In a folder what a department may file: one in an old format is told of rather than passed over. */
const WORKBOOK = /\.(?:xlsx|xlsm|xls|xlsb|et)$/i;

/**
 * The workbooks behind the paths, in a stable order: a file as it is, a folder with all workbooks
 * below it. A file that is given twice, or that links lead to, is taken once.
 */
export async function findFiles(paths: readonly string[]): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  for (const path of paths) {
    const stats = await stat(path).catch(() => null);
    if (!stats) found.push({ kind: 'missing', path, code: 'not-found' });
    else if (!stats.isDirectory()) found.push(fileAt(path, stats));
    else found.push(...(await findBelow(path)));
  }
  return eachOnce(found);
}

async function eachOnce(found: readonly FoundFile[]): Promise<readonly FoundFile[]> {
  const taken = new Map<string, FoundFile>();
  for (const file of found) {
    const real = await realpath(file.path).catch(() => file.path);
    if (!taken.has(real)) taken.set(real, file);
  }
  return [...taken.values()];
}

/** Reading a pipe or a device might never end. */
function fileAt(path: string, stats: { isFile(): boolean }): FoundFile {
  return stats.isFile()
    ? { kind: 'workbook', path }
    : { kind: 'missing', path, code: 'not-a-file' };
}

async function findBelow(folder: string): Promise<readonly FoundFile[]> {
  const found = await walk(folder, new Set());
  return found.length > 0 ? found : [{ kind: 'missing', path: folder, code: 'no-files' }];
}

/** @param known the real paths of the folders looked through so far: links may lead back to one of them */
async function walk(folder: string, known: Set<string>): Promise<readonly FoundFile[]> {
  const real = await realpath(folder).catch(() => null);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (real === null || entries === null) {
    return [{ kind: 'missing', path: folder, code: 'unreadable-folder' }];
  }
  if (known.has(real)) return [];
  known.add(real);
  const found: FoundFile[] = [];
  // By the numbers of the characters: the same order on every machine, whatever its language.
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    found.push(...(await findAt(join(folder, entry.name), entry, known)));
  }
  return found;
}

/** A folder that is called like a workbook and holds none was taken for one by somebody. */
async function findInside(
  path: string,
  name: string,
  known: Set<string>,
): Promise<readonly FoundFile[]> {
  const found = await walk(path, known);
  const isMistaken = found.length === 0 && WORKBOOK.test(name);
  return isMistaken ? [{ kind: 'missing', path, code: 'not-a-file' }] : found;
}

async function findAt(
  path: string,
  entry: Dirent,
  known: Set<string>,
): Promise<readonly FoundFile[]> {
  if (entry.isDirectory()) return findInside(path, entry.name, known);
  const isWanted = WORKBOOK.test(entry.name) && !LOCK_FILE.test(entry.name);
  if (!entry.isSymbolicLink()) return isWanted ? [fileAt(path, entry)] : [];
  const target = await stat(path).catch(() => null);
  if (target?.isDirectory() === true) return walk(path, known);
  if (!isWanted) return [];
  return [target ? fileAt(path, target) : { kind: 'missing', path, code: 'not-found' }];
}
