import { WorkspaceError, type WorkspaceFailure } from '../../session/workspace';

/** By `error.code`: Excel's messages are in the user's language and not meant for users. */
const FAILURES: Readonly<Record<string, WorkspaceFailure>> = {
  InvalidOperationInCellEditMode: 'cell-edit',
  AccessDenied: 'protected',
  InactiveWorkbook: 'other-workbook',
  ItemNotFound: 'sheet-gone',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  ApiNotFound: 'not-supported',
  NotImplemented: 'not-supported',
  NonBlankCellOffSheet: 'sheet-full',
  InsertDeleteConflict: 'rows-bound',
  FilteredRangeConflict: 'rows-bound',
  MergedRangeConflict: 'rows-bound',
  PivotTableRangeConflict: 'rows-bound',
};

/** Whatever Excel rejected with, in our words. */
export function toWorkspaceError(cause: unknown): WorkspaceError {
  if (cause instanceof WorkspaceError) return cause;
  // An office.js that lacks what was called.
  if (cause instanceof TypeError) return new WorkspaceError('not-supported', { cause });
  const code = cause instanceof OfficeExtension.Error ? cause.code : '';
  return new WorkspaceError(FAILURES[code] ?? 'unknown', { cause });
}

/** What the user is doing just now stands in the way, and not what was asked for or how much. */
const PASSING: ReadonlySet<WorkspaceFailure> = new Set(['cell-edit', 'other-workbook']);

/** Whether the same may succeed a moment later. */
export function isPassing(cause: unknown): boolean {
  return cause instanceof WorkspaceError && PASSING.has(cause.failure);
}
