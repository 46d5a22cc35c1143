import { readFile } from 'node:fs/promises';
import { check, type CheckedForm } from '../../check';
import type { Pack } from '../../packs';
import type { CliTexts } from '../../texts/cli';
import { takeSnapshot } from '../../workbook/take-snapshot';
import { openXlsx } from '../../xlsx/open-xlsx';
import { XlsxError } from '../../xlsx/xlsx-error';

/** Why a file gave no form; the texts say it in words. */
export type FileErrorCode = keyof CliTexts['cli']['fileErrors'];

/** What came of one file. */
export type CheckedFile =
  | { readonly kind: 'checked'; readonly file: string; readonly forms: readonly CheckedForm[] }
  | { readonly kind: 'failed'; readonly file: string; readonly code: FileErrorCode };

/** Reads and checks one workbook; a file that can't be read is an answer, not an exception. */
export async function checkFile(file: string, packs: readonly Pack[]): Promise<CheckedFile> {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return { kind: 'failed', file, code: 'unreadable' };
  try {
    const { workbook } = openXlsx(bytes);
    const forms = check(takeSnapshot(workbook), {}, packs);
    return forms.length === 0
      ? { kind: 'failed', file, code: 'no-form' }
      : { kind: 'checked', file, forms };
  } catch (error) {
    if (error instanceof XlsxError) return { kind: 'failed', file, code: error.code };
    throw error;
  }
}
