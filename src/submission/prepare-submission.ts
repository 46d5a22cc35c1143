import type { Form } from '../form/form';
import type { Snapshot } from '../snapshot/snapshot';
import { ownNames } from './own-names';
import { submissionCopy, type SubmissionCopy } from './submission-copy';

/**
 * A workbook's copy for submission.
 * @param xlsx the workbook's package
 * @param snapshot what the same workbook holds
 * @param forms the forms in it
 * @throws XlsxError
 */
export function prepareSubmission(
  xlsx: Uint8Array,
  snapshot: Snapshot,
  forms: readonly Form[],
): SubmissionCopy {
  return submissionCopy(xlsx, ownNames(snapshot, forms));
}
