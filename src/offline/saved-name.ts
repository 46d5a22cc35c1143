import type { OfflineTexts } from '../texts/offline';
import { fill } from '../texts/sentence';

/** A name that was given here, in either language; the number is missing in the first one. */
const EDITED = /^(.+?)(?:（改(\d*)）| \(edited(?: (\d+))?\))$/;

/** The name of a file without its ending. */
export function stemOf(file: string): string {
  return file.replace(/\.xlsx$/i, '');
}

/**
 * The name of a saved copy, which never is that of the file that was opened: `表.xlsx` becomes `表（改）.xlsx`, the
 * next copy `表（改2）.xlsx`, also of a copy that was opened again.
 * @param times how often this file was saved before since it was opened
 */
export function savedName(words: OfflineTexts, file: string, times: number): string {
  const stem = stemOf(file);
  const edited = EDITED.exec(stem);
  const [, name = stem, chinese, english] = edited ?? [];
  const before = edited ? Number(chinese || english || 1) : 0;
  const count = before + times + 1;
  return count === 1
    ? fill(words.savedName, { name })
    : fill(words.savedAgainName, { name, times: String(count) });
}
