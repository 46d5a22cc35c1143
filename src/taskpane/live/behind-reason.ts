import type { WorkspaceFailure } from '../../session/workspace';
import type { Chapters } from '../../texts/texts';

/** What a reading fails of that a user can do something about; whatever else it says is none of it. */
export function behindReason(failure: WorkspaceFailure): keyof Chapters['live']['behind'] {
  const isTold = failure === 'too-large' || failure === 'sheet-gone' || failure === 'not-supported';
  return isTold ? failure : 'unknown';
}
