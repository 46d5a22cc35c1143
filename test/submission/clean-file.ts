import { check } from '../../src/check';
import { ownNames } from '../../src/submission/own-names';
import { submissionCopy, type SubmissionCopy } from '../../src/submission/submission-copy';
import { takeSnapshot } from '../../src/workbook/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';

/** A file's copy for submission, its own names found in its own forms. */
export function cleanFile(xlsx: Uint8Array): SubmissionCopy {
  const snapshot = takeSnapshot(openXlsx(xlsx).workbook);
  const forms = check(snapshot).map(({ form }) => form);
  return submissionCopy(xlsx, ownNames(snapshot, forms));
}
