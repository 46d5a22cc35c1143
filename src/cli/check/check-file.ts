import { readFile } from 'node:fs/promises';
import { CheckMemory, check, checkSteps } from '../../check';
import { toEnd } from '../../form/steps';
import { whyNoForm } from '../../form/outline/why-no-form';
import { layoutsOf, type Pack } from '../../packs';
import type { FileReport, FixedFile } from '../../report/file-report';
import { reportOf } from '../../report/report';
import type { Snapshot } from '../../snapshot/snapshot';
import { takeSnapshot } from '../../workbook/plan/take-snapshot';
import { openXlsx } from '../../xlsx/open-xlsx';
import type { XlsxDocument } from '../../xlsx/xlsx-document';
import { XlsxError } from '../../xlsx/xlsx-error';
import { NotWritten } from './fix-output';
import type { Check } from './fix-workbook';

/** Puts an opened file right and writes it elsewhere. */
export type Mend = (
  file: string,
  document: XlsxDocument,
  check: Check,
  recheck: Check,
) => Promise<FixedFile>;

const NOTHING_WISHED = {};

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
    const memory = new CheckMemory();
    const checked = (snapshot: Snapshot) =>
      toEnd(checkSteps(snapshot, NOTHING_WISHED, packs, memory));
    const snapshot = takeSnapshot(document.workbook);
    const forms = checked(snapshot);
    if (forms.length === 0) {
      return { kind: 'failed', file, code: whyNoForm(snapshot, layoutsOf(packs)) };
    }
    if (!mend) return { kind: 'checked', file, reports: forms.map((form) => reportOf(form)) };
    const recheck = (after: Snapshot) => check(after, NOTHING_WISHED, packs);
    const fixed = await mend(file, document, checked, recheck);
    const reports = checked(takeSnapshot(document.workbook)).map((form) => reportOf(form));
    return { kind: 'checked', file, reports, fixed };
  } catch (error) {
    if (error instanceof NotWritten) return { kind: 'failed', file, code: 'not-written' };
    if (error instanceof XlsxError) return { kind: 'failed', file, code: error.code };
    throw error;
  }
}
