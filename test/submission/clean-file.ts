import { readForms } from '../../src/form/read-forms';
import { prepareSubmission } from '../../src/submission/prepare-submission';
import type { SubmissionCopy } from '../../src/submission/submission-copy';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';

/** A file's copy for submission, its own names found in its own forms. */
export function cleanFile(xlsx: Uint8Array): SubmissionCopy {
  const snapshot = takeSnapshot(openXlsx(xlsx).workbook);
  return prepareSubmission(xlsx, snapshot, readForms(snapshot));
}
