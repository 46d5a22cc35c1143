import { KeptUnreadable } from '../kept/kept-unreadable';
import type { Change } from '../plan/expectations/expectations';
import { WorkspaceError, type WorkspaceFailure } from './workspace';

/** The failure to tell the user of; what is no WorkspaceError was not foreseen. */
export function failureOf(cause: unknown): WorkspaceFailure {
  if (cause instanceof KeptUnreadable) return 'kept-unreadable';
  return cause instanceof WorkspaceError ? cause.failure : 'unknown';
}

/** Where the workbook stood in the way. */
export function placesOf(cause: unknown): readonly Change[] {
  return cause instanceof WorkspaceError ? cause.places : [];
}
