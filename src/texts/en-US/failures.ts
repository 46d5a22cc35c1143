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
  'sheet-gone':
    'The sheet was deleted or renamed. Check again; to undo or redo, give it its name back first.',
  'sheet-hidden':
    'The cell is on a hidden sheet and cannot be shown. Unhide the sheet and click again.',
  changed:
    'The sheet was changed in the meantime, so nothing was written over it. Look at the places below: put them back as they were, or start this step again.',
  'locked-cell':
    'The sheet is protected and these cells are locked; nothing was changed. Fill in unlocked cells, or ask whoever made the form to unlock them.',
  'rows-not-insertable':
    'The sheet is protected against inserting or deleting rows; nothing was changed. Use blank rows of the form, or ask whoever made it to unprotect the sheet.',
  'sheet-full':
    'The last rows of the sheet hold contents that new rows would push off its end; nothing was changed. Clear the rows at the very bottom and try again.',
  'rows-bound':
    'Something that cannot move along is tied to these rows, such as a pivot table, a filter or a formula over several sheets; nothing was changed. Move it away and try again.',
  'structure-protected':
    'The structure of the workbook is protected: sheets can neither be added nor deleted, and nothing was changed. Switch the protection off under Review, Protect Workbook, or ask whoever made the workbook; then try again.',
  'last-sheet':
    'All other sheets are hidden, and Excel must keep one that can be seen, so the sheet was not deleted and nothing was changed. Unhide another sheet or add one, then try again.',
  'no-new-window':
    'This Excel cannot open a new workbook window for an add-in. Please use Excel for Windows or Mac and try again.',
  'no-copy':
    'Excel did not hand over a copy of the workbook, perhaps because it has a password or restricted permissions. Please save the workbook, lift the password or restriction, and try again.',
  'sheet-refused':
    'This Excel did not take the new sheet; the workbook was not changed. Try again; if it keeps failing, as Excel on the web at times does, a blank form can be had by “Open in a new workbook”, and a report can be written in Excel on the desktop.',
  'not-supported':
    'This Excel lacks something that the add-in needs; nothing was changed. Update Office, or use Excel for Windows or Mac, and try again.',
  interrupted:
    'The pane was closed before this was done last time. The sheet is as it was before; it can be done again.',
  'kept-unreadable':
    'What this workbook keeps of explanations and decisions cannot be read: another program may have changed it, or a later version wrote it. Nothing was changed, so that it is not lost. Please update the add-in; if that does not help, make a copy for submission, which leaves it out.',
  'kept-changed':
    'Somebody else has changed the explanations or settings kept in this workbook; nothing was written, so that theirs are not lost. Please try again; to take back an explanation of your own, revoke it in the list.',
  'history-changed':
    'Somebody else changed this workbook with the add-in meanwhile, so there are other steps to undo and redo now; nothing was changed. See which step the button names, and press it again.',
  'not-rechecked':
    'The change was written, but the check after it did not succeed, so no problems are listed below. Please check again.',
  unfinished:
    'Writing broke off and could not be taken back completely. Press Ctrl+Z; if that does not help, close the workbook without saving and open it again.',
  unknown:
    'Excel did not finish; nothing was changed. Try again; if it keeps failing, close and reopen the workbook.',
} as const satisfies Readonly<Record<WorkspaceFailure, string>>;
