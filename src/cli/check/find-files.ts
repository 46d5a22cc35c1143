import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A workbook to check, or a path at which there is none. */
export type FoundFile =
  | { readonly kind: 'workbook'; readonly path: string }
  | { readonly kind: 'missing'; readonly path: string; readonly code: 'not-found' | 'no-files' };

/** Excel's own lock files begin so; they are no workbooks. */
const LOCK_FILE = /^~\$/;

/**
 * The workbooks behind the paths, in a stable order: a file as it is, a folder with all .xlsx
 * files below it.
 */
export async function findFiles(paths: readonly string[]): Promise<readonly FoundFile[]> {
  const found = await Promise.all(paths.map(findOne));
  return found.flat();
}

async function findOne(path: string): Promise<readonly FoundFile[]> {
  const stats = await stat(path).catch(() => null);
  if (!stats) return [{ kind: 'missing', path, code: 'not-found' }];
  if (!stats.isDirectory()) return [{ kind: 'workbook', path }];
  const names = await readdir(path, { recursive: true });
  const workbooks = names.filter(isWorkbook).sort();
  if (workbooks.length === 0) return [{ kind: 'missing', path, code: 'no-files' }];
  return workbooks.map((name) => ({ kind: 'workbook', path: join(path, name) }));
}

function isWorkbook(name: string): boolean {
  const file = name.split(/[\\/]/).at(-1) ?? name;
  return /\.xlsx$/i.test(file) && !LOCK_FILE.test(file);
}
