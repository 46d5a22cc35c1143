import type { WorkspaceFailure } from '../../session/workspace';

export const failures = {
  'cell-edit':
    'A cell is being edited, so Excel cannot be read or written. Press Enter or Esc and try again.',
  protected:
    'The sheet is protected and cannot be written. Unprotect it, or work from the list of problems.',
  'read-only': 'The workbook is read-only. Save a copy and try again.',
  'other-workbook': 'Another workbook is in front. Go back to the one to check and try again.',
  'too-large':
    'There is too much data to read at once. Delete unused rows and columns outside the form and try again.',
  'sheet-gone': 'The sheet was deleted or renamed. Check again.',
  'sheet-hidden':
    'The cell is on a hidden sheet and cannot be shown. Unhide the sheet and click again.',
  unknown:
    'Excel did not finish; nothing was changed. Try again; if it keeps failing, close and reopen the workbook.',
} as const satisfies Readonly<Record<WorkspaceFailure, string>>;
