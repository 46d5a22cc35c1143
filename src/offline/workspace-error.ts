import { PlanRefused } from '../plan/refusals/refusal';
import { WorkspaceError, type WorkspaceFailure } from '../session/workspace';
import { WorkbookError, type WorkbookErrorCode } from '../workbook/workbook-error';

/** What Excel would say of the same; the others are no fault that a user could mend. */
const FAILURES: Partial<Readonly<Record<WorkbookErrorCode, WorkspaceFailure>>> = {
  'beyond-sheet': 'sheet-full',
  'cannot-move': 'rows-bound',
  'last-sheet': 'last-sheet',
};

/** Why the workbook model refused a write, in the words of the port. */
export function toWorkspaceError(cause: unknown): WorkspaceError {
  if (cause instanceof WorkspaceError) return cause;
  if (cause instanceof PlanRefused) {
    const { reason, places } = cause.refusal;
    return new WorkspaceError(reason, { cause }, places);
  }
  const failure = cause instanceof WorkbookError ? FAILURES[cause.code] : undefined;
  return new WorkspaceError(failure ?? 'unknown', { cause });
}
