import { readFile } from 'node:fs/promises';
import { check, type CheckedForm } from '../../check';
import { nearlyForms } from '../../form/outline/nearly-forms';
import { layoutsOf, type Pack } from '../../packs';
import type { FileReport, FixedFile } from '../../report/file-report';
import { reportOf } from '../../report/report';
import type { Snapshot } from '../../snapshot/snapshot';
import { takeSnapshot } from '../../workbook/take-snapshot';
import { openXlsx } from '../../xlsx/open-xlsx';
import type { XlsxDocument } from '../../xlsx/xlsx-document';
import { XlsxError } from '../../xlsx/xlsx-error';
import { NotWritten } from './fix-output';

/** Puts an opened file right and writes it elsewhere. */
export type Mend = (
  file: string,
  document: XlsxDocument,
  check: (snapshot: Snapshot) => readonly CheckedForm[],
) => Promise<FixedFile>;

/**
 * Reads and checks one workbook; a file that can't be read is an answer, not an exception.
 * @param mend puts the opened file right and writes it elsewhere, before what remains is reported; null for none
 */
export async function checkFile(
  file: string,
  packs: readonly Pack[],
  mend: Mend | null = null,
): Promise<FileReport> {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return { kind: 'failed', file, code: 'unreadable' };
  try {
    const document = openXlsx(bytes);
    const checked = (snapshot: Snapshot) => check(snapshot, {}, packs);
    const snapshot = takeSnapshot(document.workbook);
    const forms = checked(snapshot);
    if (forms.length === 0) {
      const [nearly] = nearlyForms(snapshot, layoutsOf(packs));
      return { kind: 'failed', file, code: nearly?.reason ?? 'no-form' };
    }
    if (!mend) return { kind: 'checked', file, reports: forms.map((form) => reportOf(form)) };
    const fixed = await mend(file, document, checked);
    const reports = checked(takeSnapshot(document.workbook)).map((form) => reportOf(form));
    return { kind: 'checked', file, reports, fixed };
  } catch (error) {
    if (error instanceof NotWritten) return { kind: 'failed', file, code: 'not-written' };
    if (error instanceof XlsxError) return { kind: 'failed', file, code: error.code };
    throw error;
  }
}
